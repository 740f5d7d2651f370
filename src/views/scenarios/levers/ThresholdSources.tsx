import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { flopWords } from '#domain/regimes/rule/describeTest.ts'
import { CitationList } from '#evidence/CitationList.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './LeverControls.module.css'
import { Superscript } from '#ui/Superscript.tsx'

/** Thresholds of real laws, with their evidence. */
export function ThresholdSources({ version }: { readonly version: DataVersion }) {
  const { thresholds } = useTables(version, ['thresholds'])
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
        {thresholds.map(({ id, instrument, status, valueFlop, evidence }) => (
          <li key={id}>
            <Disclosure
              summary={
                <>
                  <Superscript
                    text={valueFlop === null ? 'No compute threshold' : flopWords(valueFlop)}
                  />
                  : {instrument}, {status}
                </>
              }
            >
              <CitationList version={version} evidence={evidence} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
