import { count, sentenceCase } from '#domain/words/words.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { methodsAddress } from '#url/methods.ts'
import { useLens } from '#views/useLens.ts'
import { Codings } from './Codings.tsx'
import styles from './MethodsView.module.css'
import { Sources } from './Sources.tsx'
import { Versions } from './Versions.tsx'
import { plainWords } from '#domain/words/plainWords.ts'
import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { DisputeRecord } from '#evidence/DisputeList.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { dayWords } from '#domain/days/edtfWords.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { absolute } from '#url/absolute.ts'
import type { SharedValues } from '#url/address.ts'
import { pageHref, pinnedHref } from '#url/hrefs.ts'
import { Link } from 'wouter'
import text from '#domain/methods.md?raw'
import type { CodebookEntry } from '#domain/schema/codebookTables.ts'
import { STANCE_VALUES } from '#domain/schema/values.ts'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'

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
          <LoadBoundary what="the coded sources">
            <Codings version={version} />
          </LoadBoundary>
          <Methods />
          <LoadBoundary what="the disputes">
            <Disputes version={version} />
          </LoadBoundary>
          <LoadBoundary what="the sources" minHeight={480}>
            <Sources version={version} q={values.q} change={change} />
          </LoadBoundary>
          <Versions index={index} values={values} />
          <Citing version={version} values={values} />
        </div>
      </div>
    </>
  )
}

function Disputes({ version }: { readonly version: DataVersion }) {
  const { disputes } = useTables(version, ['disputes'])
  return (
    <section id="disputes" className={styles.section}>
      <h2>Where sources disagree</h2>
      {disputes.length === 0 && (
        <p>This version rests on one source, so nothing in it can disagree.</p>
      )}
      {disputes.map((dispute) => (
        <Disclosure key={dispute.id} summary={dispute.question}>
          <DisputeRecord version={version} dispute={dispute} />
        </Disclosure>
      ))}
    </section>
  )
}

type CitingProps = { readonly version: DataVersion; readonly values: SharedValues }

function Citing({ version, values }: CitingProps) {
  const address = absolute(pinnedHref('overview', { asof: null, data: version.id }))
  const text = `Oversight Atlas (${version.id.slice(0, 4)}). ${version.title}, data of ${dayWords(version.id)} [data set]. CC BY 4.0. ${address}`
  return (
    <section id="cite" className={styles.section}>
      <h2>How to cite</h2>
      <p className={styles.prose}>
        Cite a pinned link: it carries the version of the data, so what you cite does not change.
        Compute estimates are by Epoch AI, CC BY 4.0, and are credited separately.
      </p>
      <p className={styles.citation}>{text}</p>
      <CopyButton text={text} label="Copy citation" />
      <p className={styles.prose}>
        A picture exported here says what made it.{' '}
        <Link href={pageHref('verify', values)}>Verify a figure</Link> compares one, or a pinned
        link, with the data as it is now.
      </p>
    </section>
  )
}

/** `## heading` and paragraphs; the file is ours, and is shown as text. */
const sections = text
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [title = '', ...paragraphs] = section.split(/\n{2,}|\n(?=- )/)
    const heading = title.split('\n')[0] ?? ''
    return {
      heading,
      paragraphs: [title.slice(heading.length), ...paragraphs].filter((p) => p.trim()),
    }
  })

/** From `domain/methods.md`. */
function Methods() {
  return (
    <section id="methods" className={styles.section}>
      <h2>How numbers are made</h2>
      {sections.map(({ heading, paragraphs }) => (
        <div key={heading} className={styles.group}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className={styles.prose}>
              {paragraph.replace(/^- /, '').replaceAll(/[`*]/g, '')}
            </p>
          ))}
        </div>
      ))}
    </section>
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
    <div className={styles.term}>
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
