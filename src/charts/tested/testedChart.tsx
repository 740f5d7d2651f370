import { COUNTED_LEVERS, defineRunsChart } from '#charts/runs/defineRunsChart.tsx'
import { SAID } from '#charts/walk/NothingDrawn.tsx'
import { LEGEND_BOX, type LegendEntry } from '#ui/Legend.tsx'
import { TestedMark } from './TestedMark.tsx'
import { selectTested, type TestedModelSet } from './selectTested.ts'
import { testedLayout } from './testedLayout.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const testedChart = defineRunsChart({
  id: 'tested',
  name: 'Tests on record against agreements on paper',
  select: selectTested,
  levers: COUNTED_LEVERS,
  title: () => 'Tests on record against agreements on paper',
  summary,
  legend: () => testedLegend,
  note: () =>
    'A documented test is a floor: the federal centre reports more evaluations than it names. Tests by the UK institute, tests after release and models that served as a yardstick are left out.',
  sources: ({ sources }) => sources,
  table: ({ all }) => ({
    columns: [
      { name: 'Developer' },
      { name: 'Models counted', align: 'end' },
      { name: 'Under an agreement at release', align: 'end' },
      { name: 'Tested before release, on record', align: 'end' },
      { name: 'Of those, without an agreement', align: 'end' },
    ],
    rows: all.map(({ name, models, underAgreement, documented, documentedWithout }) => [
      name,
      models,
      underAgreement,
      documented,
      documentedWithout,
    ]),
  }),
  height: (model, width) => testedLayout(model, width).height + SAID,
  Plot: lazyPart(() => import('./TestedPlot.tsx')),
})

function summary({ signed, documented, total }: TestedModelSet): string {
  return `An agreement was in force for ${signed} of ${total} models when they were released; a federal test before release is on record for ${documented} of ${total}.`
}

const at = { x: (LEGEND_BOX.width - 13) / 2, y: 0.5, size: 13 }

const testedLegend: readonly LegendEntry[] = [
  {
    label: 'Agreement, test on record',
    mark: <TestedMark {...at} signed tested />,
  },
  {
    label: 'Agreement, no test on record',
    mark: <TestedMark {...at} signed tested={false} />,
  },
  {
    label: 'Test on record, no agreement',
    mark: <TestedMark {...at} signed={false} tested />,
  },
]
