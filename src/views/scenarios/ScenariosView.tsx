import { lazy, useDeferredValue, useState, type ComponentProps } from 'react'
import { lazyPart } from '#ui/lazyPart.ts'
import { runsOf } from '#charts/runs/runsOf.ts'
import { useTables } from '#data/useTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { workbenchHeadline } from '#domain/regimes/findings/headline.ts'
import { SCENARIO_TABLES } from '#domain/regimes/runs/scenarioRuns.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { isFirstPair, scenariosAddress, type ScenarioValues } from '#url/scenarios.ts'
import { knownScenarioValues, scenarioProblems } from '#url/scenarioProblems.ts'
import { tabOf, tabOfAnchor } from '#url/scenarioTabs.ts'
import { useAnchorTab } from '#url/useAnchorTab.ts'
import { useLens } from '#views/useLens.ts'
import { foundRuns } from './bench/foundRuns.ts'
import { Headline } from './bench/Headline.tsx'
import { openedOf } from './bench/opened.ts'
import { scenariosHref } from './levers/scenariosHref.ts'
import { useSteps } from './levers/useSteps.ts'
import styles from './ScenariosView.module.css'

/** Around and under the sentence with which the page is live: they stand as they were written until they come. */
const ScopeLine = lazyPart(() =>
  import('./bench/ScopeLine.tsx').then((module) => ({ default: module.ScopeLine })),
)
const Workbench = lazyPart(() =>
  import('./bench/Workbench.tsx').then((module) => ({ default: module.Workbench })),
)

/** Only for a version that names no model. */
const NoModels = lazy(() =>
  import('./NoModels.tsx').then((module) => ({ default: module.NoModels })),
)

/** After the first screen. */
const Below = lazyPart(() =>
  import('./tabs/Below.tsx').then((module) => ({ default: module.Below })),
)

/** Only where a link asks for what is not there. */
const LinkProblems = lazy(() =>
  import('#views/LinkProblems.tsx').then((module) => ({ default: module.LinkProblems })),
)

export default function ScenariosView() {
  const { values: asked, lens, version, under } = useLens(scenariosAddress, SCENARIO_TABLES)
  const inVersion = useTables(version, SCENARIO_TABLES)
  const tables = seenTables(inVersion, lens)
  const known = (all: ScenarioValues) => knownScenarioValues(all, inVersion)
  const { values, search, change: write } = under(known(asked))
  const steps = useSteps(search, known)
  const { change } = steps
  useAnchorTab(values.tab, tabOfAnchor, (tab, part) => change({ tab }, { replace: true, part }))
  const [place, setPlace] = useState<'bench' | 'tab'>('bench')
  const problems = scenarioProblems(asked, tables)
  const runs = runsOf(tables, lens, values)
  const section = { version, tables, lens, values, change, search }
  const hasModels = runs.inTable > 0
  const inTab = place === 'tab' && values.model !== null
  const isOpen = values.model !== null || openedOf(values.cell) !== null
  const inBench = {
    ...steps,
    change: (...[patch, how]: Parameters<typeof change>) => {
      setPlace('bench')
      change(patch, how)
    },
  }
  const openBelow = (id: string) => {
    setPlace('tab')
    change((now) => ({ model: id === now.model ? null : id, cell: null }))
  }
  return (
    <>
      {!isOpen && values.cell === null && <title>Scenarios · Oversight Atlas</title>}
      {hasModels && (
        <LoadBoundary what="what is counted" minHeight={54}>
          <ScopeLine {...{ runs, values, change }} version={version.id} />
        </LoadBoundary>
      )}
      <div className={styles.notice}>
        {problems.length > 0 && (
          <LoadBoundary what="what is wrong with the link" quiet>
            <LinkProblems
              problems={problems}
              mended={[]}
              onDismiss={() => write({}, { replace: true })}
            />
          </LoadBoundary>
        )}
      </div>
      {hasModels ? (
        <>
          <Headline
            words={workbenchHeadline(runs, {
              last: values.last,
              isFirstPair: isFirstPair(values),
            })}
            lens={lens}
            questionHref={scenariosHref(search, { tab: 'signs' })}
          />
          <LoadBoundary what="the levers and the regimes" minHeight={900}>
            <Workbench
              {...section}
              change={inBench.change}
              {...{ runs, steps: inBench }}
              found={foundRuns(runs)}
              isTraceHere={!inTab}
            />
          </LoadBoundary>
          <Following
            {...{ version, change, inTab, search }}
            published={lens.published}
            tab={tabOf(values)}
            openModel={openBelow}
          />
        </>
      ) : (
        <LoadBoundary what="the regimes" minHeight={480}>
          <NoModels {...section} runs={runs} />
        </LoadBoundary>
      )}
    </>
  )
}

/** What follows the first screen, which does not wait for it: drawn again for these properties alone. */
function Following({
  version,
  published,
  search,
  tab,
  change,
  openModel,
  inTab,
}: ComponentProps<typeof Below>) {
  const later = useDeferredValue(search)
  return (
    <LoadBoundary what="what follows" minHeight={900}>
      <Below {...{ version, published, tab, change, openModel, inTab }} search={later} />
    </LoadBoundary>
  )
}

ScenariosView.parts = [ScopeLine, Workbench, Below]
