import { recordsBehind } from '#charts/frame/behind.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { count, numberWords, weightsAccessWords } from '#domain/words/words.ts'
import type { LegendEntry } from '#ui/Legend.tsx'
import { modelsAddress } from '#url/models.ts'
import { paths } from '#url/paths.ts'
import { computeMarkPath, type ComputeMarkKind } from './computeMark.ts'
import { selectModelsCompute, type ModelsComputeModel } from './selectModelsCompute.ts'
import { plainWords } from '#domain/words/plainWords.ts'
import { lazyPart } from '#ui/lazyPart.ts'

const FRONTIER = 1e26

export const modelsComputeChart = defineChart({
  id: 'models-compute',
  name: 'Models by date and training compute',
  needs: ['models', 'actors', 'thresholds'],
  address: modelsAddress,
  home: paths.models,
  select: selectModelsCompute,
  title: () => 'Training compute of released models',
  summary,
  legend: () => computeLegend,
  note: () =>
    'Rows are notable models, not a census. Compute estimates: Epoch AI, CC BY 4.0. FLOP are floating-point operations.',
  sources: ({ sources }) => sources,
  table: ({ points }) => ({
    columns: [
      { name: 'Model' },
      { name: 'Developer' },
      { name: 'Released', isDate: true },
      { name: 'Weights' },
      { name: 'Training compute (FLOP)', align: 'end', absent: 'Not known' },
      { name: 'Known as', absent: 'Not known' },
      { name: 'Basis', absent: 'Not known' },
    ],
    rows: points.map(({ name, developer, released, model, compute, basis }) => [
      name,
      developer,
      released,
      weightsAccessWords(model.weightsAccess),
      compute.flop,
      compute.kind === 'unknown' ? null : KIND_WORDS[compute.kind],
      basis && plainWords(basis),
    ]),
    behind: recordsBehind(
      'models',
      points.map(({ model }) => model),
    ),
  }),
  height: (_, width) => (width < 560 ? 380 : 460),
  leastHeight: 190,
  Plot: lazyPart(() => import('./ModelsComputePlot.tsx')),
})

const KIND_WORDS = {
  estimate: 'estimate',
  'at-least': 'at least',
  below: 'below',
  imputed: 'imputed from benchmarks',
}

function summary({ points }: ModelsComputeModel): string {
  if (points.length === 0) return 'No released model is on record in this view.'
  const known = points.filter(({ compute }) => compute.kind === 'estimate')
  const largest = known.filter(({ compute }) => (compute.flop ?? 0) >= FRONTIER)
  const start = `A compute estimate exists for ${known.length} of ${count(points.length, 'model', 'models')}`
  if (largest.length === 0) return `${start}; none of them is put at 10^26 FLOP or more.`
  const open = largest.filter(({ isOpen }) => isOpen).length
  const are = largest.length === 1 ? 'one is' : `${numberWords(largest.length)} are`
  return `${start}; ${are} put at 10^26 FLOP or more, ${open === 0 ? 'none' : numberWords(open)} with downloadable weights.`
}

const computeLegend: readonly LegendEntry[] = [
  entry('Closed weights', 'estimate', true),
  entry('Downloadable weights', 'estimate', false),
  entry('At least', 'at-least', true),
  entry('Below', 'below', true),
  entry('No figure known', 'unknown', true),
]

function entry(label: string, kind: ComputeMarkKind, isFilled: boolean): LegendEntry {
  return {
    label,
    width: 14,
    mark: (
      <path
        d={computeMarkPath(kind, 7, 7)}
        fill={isFilled ? 'var(--ink)' : 'var(--paper)'}
        stroke="var(--ink)"
        strokeWidth={isFilled ? 0 : 1.6}
      />
    ),
  }
}
