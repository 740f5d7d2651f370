import { recordsBehind } from '#charts/frame/behind.ts'
import { bandWords } from '#charts/bars/bands.ts'
import { coverageChart } from '#charts/coverage/coverageChart.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { listingOf, type Listing } from '#share/files/listing.ts'
import type { BenchProps } from './bench.ts'
import type { RegimeMoves } from './moveLists.ts'

/** The models that move as they are listed: by regime, change and deciding case. */
export function movesListing(
  { tables, lens, values, runs }: Pick<BenchProps, 'tables' | 'lens' | 'values' | 'runs'>,
  shown: readonly RegimeMoves[],
  isChanges: boolean,
): Listing {
  const moved = shown.flatMap(({ name, groups }) =>
    groups.flatMap(({ words, decision, moves }) =>
      moves.map((move) => ({ name, words, decision, move })),
    ),
  )
  const models = moved.map(({ move }) => move.model)
  const { place, conditions } = coverageChart.show(tables, lens, values)
  return listingOf({
    id: 'models-that-move',
    title: isChanges ? 'Models that the levers move' : 'Models that move between regimes',
    summary: `${sentenceCase(count(moved.length, 'move', 'moves'))} of ${count(new Set(models).size, 'model', 'models')}.`,
    table: {
      columns: [
        { name: 'Regime' },
        { name: 'Group' },
        { name: 'Decided by' },
        { name: 'Model' },
        { name: 'Developer' },
        { name: 'Released', isDate: true },
        { name: 'Before' },
        { name: 'After' },
        { name: 'Id' },
      ],
      rows: moved.map(({ name, words, decision, move: { model, before, after } }) => [
        name,
        words,
        decision,
        model.name,
        runs.naming.developer(model.developer),
        model.released,
        bandWords(before.band),
        bandWords(after.band),
        model.id,
      ]),
      behind: recordsBehind('models', models),
    },
    conditions,
    place,
  })
}
