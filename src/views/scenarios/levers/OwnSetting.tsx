import { useTables } from '#data/useTables.ts'
import type { Lens } from '#domain/record/lens.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { AnyLever } from '#domain/regimes/levers/levers.ts'
import { flopWords } from '#domain/regimes/rule/describeTest.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import type { ChangeLevers } from '#levers/changeLevers.ts'
import { ParamControls } from '#levers/ParamControls.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './LeverControls.module.css'

type OwnSettingProps = {
  readonly lever: AnyLever
  readonly version: DataVersion
  readonly lens: Lens
  readonly runs: ScenarioRuns
  readonly change: ChangeLevers
}

/** Any setting of a lever; beside a threshold, the lines that laws draw. */
export function OwnSetting({ lever, version, lens, runs, change }: OwnSettingProps) {
  return (
    <>
      <ParamControls {...{ lever, runs, change }} />
      {lever.id === 'threshold' && (
        <LoadBoundary what="the thresholds">
          <ThresholdSources version={version} lens={lens} />
        </LoadBoundary>
      )}
    </>
  )
}

/** Thresholds of real laws, with their evidence. */
function ThresholdSources({ version, lens }: Pick<OwnSettingProps, 'version' | 'lens'>) {
  const { thresholds } = seenTables(useTables(version, ['thresholds']), lens)
  if (thresholds.length === 0) return null
  const inForce = thresholds.flatMap(({ status, valueFlop, instrument }) =>
    valueFlop !== null && status.startsWith('in force')
      ? [`${flopWords(valueFlop)}, ${instrument.replace(/ \(.*\)$/, '')}`]
      : [],
  )
  return (
    <Disclosure
      summary={
        inForce.length === 0 ? (
          'Lines drawn in law'
        ) : (
          <Superscript text={`In force: ${inForce.join('; ')}`} />
        )
      }
    >
      <ul className={styles.lines}>
        {thresholds.map((threshold) => (
          <li key={threshold.id}>
            <Disclosure
              summary={
                <>
                  <Superscript
                    text={
                      threshold.valueFlop === null
                        ? 'No compute threshold'
                        : flopWords(threshold.valueFlop)
                    }
                  />
                  : {threshold.instrument}, {threshold.status || 'its status worded with hindsight'}
                </>
              }
            >
              <SeenEvidence version={version} row={threshold} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
