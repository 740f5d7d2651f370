import type { IsoDate } from '#domain/days/edtf.ts'
import { byRelease, releaseDay } from '#domain/models/releaseDay.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { EVERY_LEVER, type Levers } from './levers.ts'

/**
 * The models that are counted, oldest first: on record as of `asof`, and let through by every lever that says what is
 * counted. Unreleased models are always left out.
 *
 * @see ../../methods.md#which-models-are-counted
 */
export function modelsInScope(
  models: readonly Model[],
  levers: Levers,
  asof: IsoDate,
): readonly Model[] {
  const isCounted = (model: Model) =>
    model.weightsAccess !== 'unreleased' &&
    releaseDay(model) <= asof &&
    EVERY_LEVER.every((lever) => lever.counts?.(model, levers) ?? true)
  return models.filter(isCounted).toSorted(byRelease)
}
