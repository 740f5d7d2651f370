import { QueryContext } from '#queries/useQuery.ts'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { newQueryClient } from '#app/queryClient.ts'
import { runsOf } from '#charts/runs/runsOf.ts'
import { useTables } from '#data/useTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { SCENARIO_TABLES } from '#domain/regimes/runs/scenarioRuns.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { knownScenarioValues } from '#url/scenarioProblems.ts'
import { scenariosAddress, type ScenarioValues } from '#url/scenarios.ts'
import { useSteps } from '#views/scenarios/levers/useSteps.ts'
import type { BenchProps } from '#views/scenarios/bench/bench.ts'
import { foundRuns } from '#views/scenarios/bench/foundRuns.ts'
import type { TabProps } from '#views/scenarios/tabs/section.ts'
import { useLens } from '#views/useLens.ts'
import './loaded.ts'
import { startAt } from './renderApp.tsx'

/** All that a part of the scenarios page may be handed. */
export type Parts = BenchProps & TabProps

/**
 * Parts of the scenarios page at an address, without the rest of the page: with its tables, its address and its
 * history, as the whole page hands them down. The whole takes many times as long to draw and to look through.
 */
export function renderScenarioParts(search: string, draw: (parts: Parts) => ReactNode) {
  startAt(`/scenarios${search}`)
  render(
    <QueryContext value={newQueryClient({ retry: 0 })}>
      <LoadBoundary what="this part">
        <Drawn draw={draw} />
      </LoadBoundary>
    </QueryContext>,
  )
  return { user: userEvent.setup({ delay: null }) }
}

function Drawn({ draw }: { readonly draw: (parts: Parts) => ReactNode }) {
  const { values: asked, lens, version, under } = useLens(scenariosAddress)
  const tables = seenTables(useTables(version, SCENARIO_TABLES), lens)
  const known = (all: ScenarioValues) => knownScenarioValues(all, tables)
  const { values, search } = under(known(asked))
  const steps = useSteps(search, known)
  const runs = runsOf(tables, lens, values)
  const { change } = steps
  const openModel = (id: string) =>
    change((now) => ({ model: id === now.model ? null : id, cell: null }))
  const found = foundRuns(runs)
  return draw({
    version,
    tables,
    lens,
    values,
    change,
    runs,
    found,
    steps,
    search,
    openModel,
  })
}
