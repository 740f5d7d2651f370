import { sentenceCase } from '#domain/words/words.ts'
import { defineRunsChart } from '#charts/runs/defineRunsChart.tsx'
import { selectMoves, type MovesModel, type PairMoves } from './selectMoves.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const movesChart = defineRunsChart({
  id: 'moves',
  name: 'Models that gain or lose review',
  select: selectMoves,
  regimes: 'pair',
  title,
  summary,
  table: ({ pairs }) => ({
    columns: [
      { name: 'Model', isKey: true },
      { name: 'Developer' },
      { name: 'Released', isDate: true },
      { name: 'Weights' },
      { name: 'Compared with', isKey: true },
      { name: 'Regime there, and the case that decides' },
      { name: 'Looked at', isKey: true },
      { name: 'Regime here, and the case that decides' },
      { name: 'Change' },
    ],
    rows: pairs.flatMap(({ groups, beforeName, afterName }) =>
      groups.flatMap(({ models, change }) =>
        models.map(({ name, developer, released, weights, before, after }) => [
          name,
          developer,
          released,
          weights,
          beforeName,
          before,
          afterName,
          after,
          change.replace('-', ' '),
        ]),
      ),
    ),
    behind: pairs
      .flatMap(({ groups }) => groups)
      .flatMap(({ models }) =>
        models.map(({ id, sources }) => ({ sources, record: { table: 'models', id } })),
      ),
  }),
  height: ({ pairs }) =>
    pairs.length > 1
      ? pairs.length * 36
      : pairs
          .flatMap(({ groups }) => groups)
          .reduce((sum, { models }) => sum + 64 + Math.min(models.length, 14) * 56, 24),
  reductions: async () => ({
    rows: {
      of: ({ pairs }) => ({
        what: 'models',
        names: pairs.flatMap(({ groups }) =>
          groups.flatMap(({ models }) => models.map(({ name }) => name)),
        ),
      }),
      first: ({ pairs }, kept) => ({ pairs: firstMoves(pairs, kept) }),
    },
  }),
  Plot: lazyPart(() => import('./MovesPlot.tsx')),
})

function firstMoves(pairs: readonly PairMoves[], kept: number): readonly PairMoves[] {
  let room = kept
  return pairs.map((pair) => ({
    ...pair,
    groups: pair.groups.flatMap((group) => {
      const models = group.models.slice(0, Math.max(0, room))
      room -= models.length
      return models.length === 0 ? [] : { ...group, models }
    }),
  }))
}

const moved = ({ groups }: PairMoves) => groups.reduce((sum, { models }) => sum + models.length, 0)

function title({ pairs }: MovesModel): string {
  const [first, ...others] = pairs
  if (!first || others.length > 0) return 'Models that gain or lose review'
  const many = moved(first)
  const models = many === 1 ? 'One model moves' : `${many || 'No'} models move`
  return `${models} from ${first.beforeName} to ${first.afterName}`
}

function summary({ pairs }: MovesModel): string {
  const [first, ...others] = pairs
  if (!first) return 'There is nothing to compare.'
  if (others.length > 0) {
    const counts = pairs.map((pair) => `${moved(pair)} under ${pair.afterName}`)
    return `Against ${first.beforeName}, review differs or may differ for ${counts.join(', ')}.`
  }
  if (first.words === '') return 'Each model counted is treated alike on both sides.'
  const [group, ...more] = first.groups
  const isOneRule = group && more.length === 0 && group.decision !== null
  return `${sentenceCase(first.words)}${isOneRule ? `${group.isSettled ? ', all by one rule' : ''}: ${group.decision}` : ''}.`
}
