import { lazy } from 'react'
import { runsOf } from '#charts/runs/runsOf.ts'
import type { Published } from '#domain/record/lens.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { SCENARIO_TABLES, pairSides, type ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { readAddress } from '#url/address.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { lensOf } from '#url/shared.ts'
import { AnalogiesSection } from './AnalogiesSection.tsx'
import { IndicatorsSection } from './IndicatorsSection.tsx'
import { NotesSection } from './NotesSection.tsx'
import type { ChangeLevers } from '#views/scenarios/levers/useSteps.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { outcomesChart } from '#charts/outcomes/outcomesChart.ts'
import type { SectionProps } from './section.ts'
import styles from '#views/scenarios/ScenariosView.module.css'
import { flowChart } from '#charts/flow/flowChart.ts'
import { selectFlow } from '#charts/flow/selectFlow.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { developersChart } from '#charts/developers/developersChart.ts'
import { differencesChart } from '#charts/differences/differencesChart.ts'
import { movesChart } from '#charts/moves/movesChart.ts'
import { PairChoice } from './PairChoice.tsx'
import { RegimeRecord } from './RegimeRecord.tsx'

/** Loaded after the first figures. */
const MoreFigures = lazy(() =>
  import('./MoreFigures.tsx').then((module) => ({ default: module.MoreFigures })),
)

const WhatIfSection = lazy(() =>
  import('#views/scenarios/what-if/WhatIfSection.tsx').then((module) => ({
    default: module.WhatIfSection,
  })),
)

type SectionsProps = {
  readonly version: DataVersion
  readonly published: Published | null
  /** Query string of the address, which may lag behind: the bars above are drawn first. */
  readonly search: string
  readonly change: ChangeLevers
}

/** What lies below the bars. Each part that has tables of its own waits and fails for itself. */
export function Sections({ version, published, search, change }: SectionsProps) {
  const { values } = readAddress(scenariosAddress, search)
  const lens = lensOf(values, version.id, published)
  const tables = seenTables(useTables(version, SCENARIO_TABLES), lens)
  const runs = runsOf(tables, lens, values)
  const section = { version, tables, lens, values, change }
  return (
    <>
      <OnThisPage />
      <Comparison {...section} runs={runs} />
      <FlowSection {...section} />
      <LoadBoundary what="the outcomes" minHeight={600}>
        <OutcomesSection {...section} />
      </LoadBoundary>
      <LoadBoundary what="the indicators" minHeight={800}>
        <IndicatorsSection {...section} />
      </LoadBoundary>
      <LoadBoundary what="more figures" minHeight={2400}>
        <MoreFigures {...section} />
      </LoadBoundary>
      <LoadBoundary what="your own question" minHeight={1200}>
        <WhatIfSection {...section} search={search} />
      </LoadBoundary>
      <LoadBoundary what="the analogies" minHeight={400}>
        <AnalogiesSection version={version} lens={lens} />
      </LoadBoundary>
      <LoadBoundary what="the notes" minHeight={200}>
        <NotesSection version={version} lens={lens} />
      </LoadBoundary>
    </>
  )
}

export function OutcomesSection({ version, tables, lens, values, change }: SectionProps) {
  const { outcomeDimensions } = useTables(version, ['outcomeDimensions'])
  return (
    <section className={styles.section} id="outcomes">
      <Figure
        shown={outcomesChart.show({ ...tables, outcomeDimensions }, lens, values)}
        picked={values.cell}
        onPick={(cell) => change({ cell: cell === values.cell ? null : cell, model: null })}
      />
    </section>
  )
}

function FlowSection({ tables, lens, values, change }: SectionProps) {
  const { reading } = selectFlow(runsOf(tables, lens, values), { values })
  return (
    <section className={styles.section} id="flow">
      <div className={styles.thirds}>
        <Figure
          shown={flowChart.show(tables, lens, values)}
          controls={
            <Segmented
              label="Begin at"
              options={[
                { value: 'today', label: 'Status quo' },
                { value: 'against', label: 'The other side' },
                { value: 'weights', label: 'Weights' },
              ]}
              value={values.flow}
              onChange={(flow) => change({ flow })}
            />
          }
        />
        {reading.length > 0 && (
          <div>
            <h3>Read it like this</h3>
            {reading.map((sentence) => (
              <p key={sentence} className={styles.reading}>
                {sentence}
              </p>
            ))}
          </div>
        )}
      </div>
    </section>
  )
}

const PARTS = [
  ['side-by-side', 'Side by side'],
  ['flow', 'Flow'],
  ['outcomes', 'Outcomes'],
  ['indicators', 'Signs'],
  ['reached', 'Where review reaches'],
  ['work', 'What it would take'],
  ['what-if', 'What would change it'],
  ['analogies', 'Other regulators'],
  ['caveats', 'Limits'],
] as const

function OnThisPage() {
  return (
    <nav className={styles.nav} aria-label="On this page">
      <ul>
        {PARTS.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type ComparisonProps = SectionProps & { readonly runs: ScenarioRuns }

/** Two regimes, or all against one. */
export function Comparison({ runs, ...section }: ComparisonProps) {
  const { version, tables, lens, values, change } = section
  const openModel = (model: string) =>
    change({ model: model === values.model ? null : model, cell: null })
  return (
    <section className={styles.section} aria-labelledby="side-by-side">
      <h2 id="side-by-side">Side by side</h2>
      <PairChoice {...{ runs, values, change }} />
      <div className={styles.regimes}>
        {pairSides(runs).map(({ name, run }) => (
          <RegimeRecord key={name} {...{ version, run, name }} naming={runs.naming} />
        ))}
      </div>
      <div className={styles.thirds}>
        <div className={styles.stack}>
          <Figure
            shown={developersChart.show(tables, lens, values)}
            picked={values.model}
            onPick={openModel}
          />
          {runs.pairs.length === 1 && (
            <Figure shown={differencesChart.show(tables, lens, values)} />
          )}
        </div>
        <Figure
          shown={movesChart.show(tables, lens, values)}
          picked={values.model}
          onPick={openModel}
        />
      </div>
    </section>
  )
}
