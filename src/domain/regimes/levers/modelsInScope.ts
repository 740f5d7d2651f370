import { edtf, knownFrom, type IsoDate } from '#domain/days/edtf.ts'
import type { Levers } from './levers.ts'
import type { Model } from '#domain/schema/modelTable.ts'

/** The day by which a release is placed: the earliest it can have been. */
export function releaseDay(model: Model): IsoDate {
  return knownFrom(edtf(model.released))
}

/**
 * The models that are counted, oldest first: released within the window, by a developer in the countries and
 * of the tiers chosen, on record as of `asof`.
 *
 * Unreleased models are always left out. A model whose release may lie on either side of an edge is placed by
 * its earliest possible day, so one known only to be "of 2026" is out of a window that starts in June 2026.
 * A developer of unknown country is in no chosen country.
 *
 * @see ../../methods.md#which-models-are-counted
 */
export function modelsInScope(
  models: readonly Model[],
  levers: Levers,
  asof: IsoDate,
): readonly Model[] {
  const isChosen = (chosen: readonly string[], value: string | null) =>
    chosen.length === 0 || (value !== null && chosen.includes(value))
  const isCounted = (model: Model) => {
    const day = releaseDay(model)
    return (
      model.weightsAccess !== 'unreleased' &&
      day <= asof &&
      (levers.from === null || day >= levers.from) &&
      (levers.to === null || day <= levers.to) &&
      isChosen(levers.countries, model.developerCountry) &&
      isChosen(levers.tiers, model.tier)
    )
  }
  return models.filter(isCounted).toSorted(byRelease)
}

/** Oldest first; models of one day by id, so that the order of the file never shows. */
export function byRelease(a: Model, b: Model): number {
  const [x, y] = [releaseDay(a) + a.id, releaseDay(b) + b.id]
  return x < y ? -1 : x > y ? 1 : 0
}
