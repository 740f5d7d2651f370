import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { runsOf } from '#charts/runs/runsOf.ts'
import { prefetchTables } from '#data/prefetchTables.ts'
import { useTables } from '#data/useTables.ts'
import type { Published } from '#domain/record/lens.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { SCENARIO_TABLES } from '#domain/regimes/runs/scenarioRuns.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { useQueryClient } from '#queries/useQuery.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { TabList } from '#ui/tabs/TabList.tsx'
import type { TabNames } from '#ui/tabs/tabNames.ts'
import { TabPages } from '#ui/tabs/TabPages.tsx'
import { readAddress } from '#url/address.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { lensOf } from '#url/shared.ts'
import { tabOfCell, TABS, type Tab } from '#url/scenarioTabs.ts'
import type { ChangeLevers } from '#levers/changeLevers.ts'
import styles from '#views/scenarios/ScenariosView.module.css'
import { loadTabs, TAB_TABLES, TabContent } from './TabContent.tsx'

/** Only where a model or a cell is open beside a tab. */
const OpenPanel = lazy(() =>
  import('#views/scenarios/trace/OpenPanel.tsx').then((module) => ({ default: module.OpenPanel })),
)

/** What some tabs answer takes rules that the first screen does without. */
const TabAnswer = lazy(() =>
  import('./TabAnswer.tsx').then((module) => ({ default: module.TabAnswer })),
)

/** Their ids are those of the parts that the page had before it had tabs. */
const TAB_NAMES: TabNames<Tab> = {
  who: { name: 'Who', title: 'Who is reached', id: 'side-by-side' },
  where: { name: 'Where', title: 'Where review reaches', id: 'reached' },
  flow: { name: 'Flow', title: 'Where models go', id: 'flow' },
  cost: { name: 'Cost', title: 'What review would take', id: 'work' },
  outcomes: { name: 'Outcomes', title: 'Outcomes, regime by regime', id: 'outcomes' },
  signs: { name: 'Signs', title: 'Which way the signs point', id: 'indicators' },
  change: { name: 'What would change it', title: 'What would change the answer', id: 'what-if' },
  limits: { name: 'Elsewhere and limits', title: 'Elsewhere, and what limits this', id: 'caveats' },
}

type BelowProps = {
  readonly version: DataVersion
  readonly published: Published | null
  /** Query string of the address, which may lag behind: the first screen is drawn first. */
  readonly search: string
  readonly tab: Tab
  readonly change: ChangeLevers
  readonly openModel: (id: string) => void
  /** Whether the trace of a model stands here. */
  readonly inTab: boolean
}

/** What lies below the first screen. */
export function Below({ version, published, search, tab, inTab, ...how }: BelowProps) {
  const { values } = readAddress(scenariosAddress, search)
  const lens = lensOf(values, version.id, published)
  const tables = seenTables(useTables(version, SCENARIO_TABLES), lens)
  const runs = runsOf(tables, lens, values)
  const props = { ...how, version, tables, lens, values, runs, search }
  const client = useQueryClient()
  const prepare = () => {
    prefetchTables(client, version, TAB_TABLES)
    void loadTabs()
  }
  const isCell = values.cell !== null && tabOfCell(values.cell) === tab
  const isOpen = (values.model !== null && inTab) || isCell
  const tabs = { tabs: TABS, names: TAB_NAMES, tab }
  const choose = (chosen: Tab) =>
    how.change((now) => ({
      tab: chosen === 'who' && now.cell === null && now.goal === null ? null : chosen,
    }))
  return (
    <>
      <TabList
        label="What follows"
        {...tabs}
        onChoose={choose}
        renderNote={(one) => (
          // Within a button nothing can be tried again: the tab itself says what is missing.
          <ErrorBoundary fallback={null} resetKeys={[runs]}>
            <Suspense fallback={null}>
              <TabAnswer {...props} tab={one} />
            </Suspense>
          </ErrorBoundary>
        )}
      />
      <div className={styles.below} data-open={isOpen || undefined}>
        <div className={styles.main}>
          <TabPages {...tabs} prepare={prepare}>
            {(one) => <TabContent {...props} tab={one} />}
          </TabPages>
        </div>
        {isOpen && (
          <LoadBoundary what="what was asked for" title="Scenarios" minHeight={480}>
            <OpenPanel {...props} />
          </LoadBoundary>
        )}
      </div>
    </>
  )
}

Below.parts = TabContent.parts
