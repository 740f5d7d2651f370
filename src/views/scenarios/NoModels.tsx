import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { numberWords } from '#domain/words/words.ts'
import { Lede } from '#ui/Lede.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { IndicatorsSection } from '#views/scenarios/tabs/IndicatorsSection.tsx'
import { NotesSection, Reading } from '#views/scenarios/tabs/NotesSection.tsx'
import { RegimeRecord } from '#views/scenarios/tabs/RegimeRecord.tsx'
import type { SectionProps } from '#views/scenarios/tabs/section.ts'
import styles from './ScenariosView.module.css'
import halves from './tabs/columns.module.css'

type NoModelsProps = SectionProps & { readonly runs: ScenarioRuns }

/** For a version that names no model: scenarios in words, and nothing counted. */
export function NoModels({ runs, ...section }: NoModelsProps) {
  const { version, lens } = section
  return (
    <>
      <h1>The article names no models, so no coverage can be computed</h1>
      <Lede>
        The only source of this data version draws {numberWords(runs.all.length)} branches and gives
        no model with a date of release. Each branch stands here as a rule that has nothing to run
        on.
      </Lede>
      <LoadBoundary what="the notes" minHeight={80}>
        <Reading version={version} lens={lens} />
      </LoadBoundary>
      <section aria-labelledby="branches">
        <h2 id="branches">The branches, and what each would review</h2>
        <p>Coverage, moves, load and sizes: no models in this version. Later versions have them.</p>
        <div className={`${halves.halves} ${styles.branches}`}>
          {runs.all.map((run) => (
            <RegimeRecord
              key={run.scenario.id}
              {...{ version, run }}
              name={scenarioName(run.scenario)}
              naming={runs.naming}
              isOpen
            />
          ))}
        </div>
      </section>
      <LoadBoundary what="the indicators" minHeight={200}>
        <IndicatorsSection {...section} />
      </LoadBoundary>
      <LoadBoundary what="the notes" minHeight={120}>
        <NotesSection version={version} lens={lens} />
      </LoadBoundary>
    </>
  )
}
