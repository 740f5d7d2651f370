import { sourcesOf } from '#domain/schema/evidence.ts'
import { knownCompute, type KnownCompute } from '#domain/models/compute.ts'
import { compareEdtf, dayNumber, edtf, knownFrom } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { modelsInLens } from '#domain/models/modelsInLens.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import type { Tables } from '#domain/schema/tables.ts'

export type ComputePoint = {
  readonly id: string
  readonly name: string
  readonly developer: string
  readonly released: string
  /** Days since 1970, earliest possible day of release. */
  readonly day: number
  readonly compute: KnownCompute
  readonly basis: string | null
  readonly isOpen: boolean
  readonly model: Model
}

export type ModelsComputeModel = {
  /** Oldest first. */
  readonly points: readonly ComputePoint[]
  /** Lowest first; laws with the same threshold share a line. */
  readonly thresholds: readonly { readonly flop: number; readonly names: readonly string[] }[]
  readonly sources: readonly string[]
}

export function selectModelsCompute(
  { models, actors, thresholds }: Pick<Tables, 'models' | 'actors' | 'thresholds'>,
  lens: Lens,
): ModelsComputeModel {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const shown = modelsInLens(models, lens).toSorted((a, b) => compareEdtf(a.released, b.released))
  const flops = [...new Set(thresholds.flatMap(({ valueFlop }) => valueFlop ?? []))]
  return {
    points: shown.map((model) => ({
      id: model.id,
      name: model.name,
      developer: names.get(model.developer) ?? model.developer,
      released: model.released,
      day: dayNumber(knownFrom(edtf(model.released))),
      compute: knownCompute(model.trainingCompute),
      basis: model.trainingCompute.basis,
      isOpen: model.weightsAccess.startsWith('open-weights'),
      model,
    })),
    thresholds: flops
      .toSorted((a, b) => a - b)
      .map((flop) => ({
        flop,
        names: thresholds
          .filter(({ valueFlop }) => valueFlop === flop)
          .map(({ instrument, status }) => (status ? `${instrument} (${status})` : instrument)),
      })),
    sources: sourcesOf(shown),
  }
}
