import { lazy } from 'react'
import { count, sentenceCase } from '#domain/words/words.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { methodsAddress } from '#url/methods.ts'
import { useLens } from '#views/useLens.ts'
import styles from './MethodsView.module.css'
import { plainWords } from '#domain/words/plainWords.ts'
import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { CodebookEntry } from '#domain/schema/codebookTables.ts'
import { STANCE_VALUES } from '#domain/schema/values.ts'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'

/** Below the first screen. */
const MethodsSections = lazy(() =>
  import('./MethodsSections.tsx').then((module) => ({ default: module.MethodsSections })),
)

const SECTIONS = [
  ['codebook', 'How stances are coded'],
  ['codings', 'What other sources said'],
  ['methods', 'How numbers are made'],
  ['disputes', 'Where sources disagree'],
  ['sources', 'Sources'],
  ['versions', 'Versions and downloads'],
  ['cite', 'How to cite'],
] as const

export default function MethodsView() {
  const { values, change, version, index } = useLens(methodsAddress)
  const rows = (table: string) => version.files.find((file) => file.table === table)?.rows ?? 0
  const sources = count(rows('sources'), 'source stands', 'sources stand')
  return (
    <>
      <title>Data and methods · Oversight Atlas</title>
      <h1 className={styles.headline}>
        {sentenceCase(sources)} behind {count(rows('events'), 'event', 'events')} and{' '}
        {count(rows('stances'), 'stance period', 'stance periods')}
      </h1>
      <p className={styles.lede}>{version.asOfNote}</p>
      <div className={styles.page}>
        <nav aria-label="On this page" className={styles.contents}>
          <ul>
            {SECTIONS.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.sections}>
          <LoadBoundary what="the codebook" minHeight={480}>
            <Codebook version={version} />
          </LoadBoundary>
          <LoadBoundary what="the rest of this page" minHeight={1600}>
            <MethodsSections index={index} version={version} values={values} change={change} />
          </LoadBoundary>
        </div>
      </div>
    </>
  )
}

const SECTION_NAMES: readonly (readonly [CodebookEntry['section'], string])[] = [
  ['scope', 'What is coded'],
  ['excludes', 'What is left out'],
  ['stance', 'The five stances'],
  ['decision-rule', 'Which stance, in this order'],
  ['splitting', 'Where a period ends'],
  ['confidence', 'Confidence'],
  ['commitment-status', 'Commitments'],
  ['source-field', 'How sources were read'],
  ['reliability', 'How far to trust it'],
]

function Codebook({ version }: { readonly version: DataVersion }) {
  const { codebook } = useTables(version, ['codebook'])
  return (
    <section id="codebook" className={styles.section}>
      <h2>How stances are coded</h2>
      {SECTION_NAMES.map(([section, name]) => {
        const entries = codebook.filter((entry) => entry.section === section)
        return (
          entries.length > 0 && (
            <div key={section} className={styles.group}>
              <h3>{name}</h3>
              <dl className={styles.terms}>
                {entries.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </dl>
            </div>
          )
        )
      })}
    </section>
  )
}

function Entry({ entry }: { readonly entry: CodebookEntry }) {
  const stance = STANCE_VALUES.find((value) => value === entry.term)
  return (
    <div className={styles.term} id={`codebook-${entry.id}`}>
      <dt>
        {stance && <StanceGlyph look={stance} />} {entry.term}
      </dt>
      <dd>
        {plainWords(entry.definition)}
        {entry.evidenceNeeded && <p className={styles.note}>Evidence: {entry.evidenceNeeded}</p>}
        {entry.note && <p className={styles.note}>{entry.note}</p>}
      </dd>
    </div>
  )
}
