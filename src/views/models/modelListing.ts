import { recordsBehind } from '#charts/frame/behind.ts'
import { knownCompute } from '#domain/models/compute.ts'
import { sortedModels, type ModelSort } from '#domain/models/sortedModels.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { count, sentenceCase, weightsAccessWords } from '#domain/words/words.ts'
import { listingOf, type Listing } from '#share/files/listing.ts'
import type { ValuesOf } from '#url/address.ts'
import { modelsAddress } from '#url/models.ts'
import { paths } from '#url/paths.ts'
import { placeOf } from '#url/place.ts'
import { testsWords } from './testsWords.ts'

type ModelsListed = {
  readonly models: readonly Model[]
  readonly sort: ModelSort
  readonly nameOf: (developer: string) => string
  readonly lens: Lens
  readonly values: ValuesOf<typeof modelsAddress.params>
}

/** The table of models as it is sorted. */
export function modelListing({ models, sort, nameOf, lens, values }: ModelsListed): Listing {
  const rows = sortedModels(models, sort, nameOf)
  return listingOf({
    id: 'models',
    title: `Models, sorted by ${SORTED[sort]}`,
    summary: `${sentenceCase(count(rows.length, 'released model', 'released models'))}, sorted by ${SORTED[sort]}.`,
    note: 'Rows are notable models, not a census. Compute estimates: Epoch AI, CC BY 4.0.',
    table: {
      columns: [
        { name: 'Model' },
        { name: 'Developer' },
        { name: 'Released', isDate: true },
        { name: 'Weights' },
        { name: 'Training compute (FLOP)' },
        { name: 'Known as' },
        { name: 'US agreement at release' },
        { name: 'Government tests' },
        { name: 'Id' },
      ],
      rows: rows.map((model) => {
        const { kind, flop } = knownCompute(model.trainingCompute)
        return [
          model.name,
          nameOf(model.developer),
          model.released,
          weightsAccessWords(model.weightsAccess),
          flop,
          kind === 'unknown' ? null : kind.replace('-', ' '),
          model.usAgreementInForceAtRelease ? 'In force' : 'None in force',
          testsWords(model),
          model.id,
        ]
      }),
      behind: recordsBehind('models', rows),
    },
    place: placeOf(modelsAddress, paths.models, lens, values),
  })
}

const SORTED: Readonly<Record<ModelSort, string>> = {
  released: 'day of release, newest first',
  name: 'name',
  developer: 'developer',
  compute: 'training compute, largest first',
}
