import { knownCompute } from './compute.ts'
import { compareEdtf } from '#domain/days/edtf.ts'
import type { Model } from '#domain/schema/modelTable.ts'

export type ModelSort = 'released' | 'name' | 'developer' | 'compute'

/**
 * Models in the order that a reader asked for. Newest and largest first; names by alphabet; models of unknown
 * compute last. Stable: equal models keep the order of the table.
 */
export function sortedModels(
  models: readonly Model[],
  sort: ModelSort,
  nameOf: (developer: string) => string,
): readonly Model[] {
  switch (sort) {
    case 'released':
      return models.toSorted((a, b) => compareEdtf(b.released, a.released))
    case 'name':
      return models.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    case 'developer':
      return models.toSorted((a, b) => nameOf(a.developer).localeCompare(nameOf(b.developer), 'en'))
    case 'compute':
      return models.toSorted((a, b) => size(b) - size(a))
  }
}

const size = ({ trainingCompute }: Model) => knownCompute(trainingCompute).flop ?? 0
