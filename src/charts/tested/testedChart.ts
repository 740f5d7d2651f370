import { lazy } from 'react'
import { paths } from '#url/paths.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { SCENARIO_TABLES } from '#charts/runs/scenarioRuns.ts'
import { runsBehind } from '#charts/runs/runsBehind.ts'
import { selectTested, type TestedModelSet } from './selectTested.ts'
import { testedKey } from './testedKey.tsx'
import { testedLayout } from './testedLayout.ts'

export const testedChart = defineChart({
  id: 'tested',
  name: 'Tests on record against agreements on paper',
  needs: SCENARIO_TABLES,
  address: scenariosAddress,
  home: paths.scenarios,
  behind: runsBehind,
  select: selectTested,
  title: () => 'Tests on record against agreements on paper',
  summary,
  key: ({ nothing }) => (nothing === null ? testedKey : []),
  note: ({ nothing }) =>
    nothing === null
      ? 'A documented test is a floor: CAISI reports more than 40 evaluations and names few. Tests by the UK institute, tests after release and models that served as a yardstick are left out.'
      : null,
  sources: ({ sources }) => sources,
  table: ({ all, nothing }) => ({
    columns: [
      { name: 'Developer' },
      { name: 'Models counted', align: 'end' },
      { name: 'Under an agreement at release', align: 'end' },
      { name: 'Tested before release, on record', align: 'end' },
      { name: 'Of those, without an agreement', align: 'end' },
    ],
    rows:
      nothing === null
        ? all.map(({ name, models, underAgreement, documented, documentedWithout }) => [
            name,
            models,
            underAgreement,
            documented,
            documentedWithout,
          ])
        : [],
  }),
  height: (model, width) => (model.nothing === null ? testedLayout(model, width).height + 48 : 48),
  Plot: lazy(() => import('./TestedPlot.tsx')),
})

function summary({ signed, documented, total, nothing }: TestedModelSet): string {
  if (nothing !== null) return nothing
  return `An agreement was in force for ${signed} of ${total} models when they were released; a federal test before release is on record for ${documented} of ${total}.`
}
