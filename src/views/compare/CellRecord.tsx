import { Link } from 'wouter'
import type { CellRow } from '#domain/cells/cell.ts'
import type { LocatedCell } from '#domain/comparison/cellAt.ts'
import type { ComparisonTables } from '#domain/comparison/comparison.ts'
import { plainName } from '#domain/words/plainName.ts'
import { HowCoded } from '#evidence/HowCoded.tsx'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { DisputeRecords } from '#evidence/DisputeList.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { companyHref } from '#url/hrefs.ts'
import { CellHistory } from './CellHistory.tsx'
import styles from './CellRecord.module.css'
import { CellAbsence } from './CellAbsence.tsx'
import { CellBasis } from './CellBasis.tsx'
import { cellTitle } from './cellWords.ts'
import type { Compare } from './useCompare.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { Commitment } from '#domain/schema/recordTables.ts'
import { sentenceCase } from '#domain/words/words.ts'
import { useTables } from '#data/useTables.ts'
import type { CodebookEntry } from '#domain/schema/codebookTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { decidingRule } from '#domain/stance/decidingRule.ts'

type CellRecordProps = {
  readonly compare: Compare
  readonly located: LocatedCell
  readonly tables: ComparisonTables
}

export function CellRecord({ compare, located, tables }: CellRecordProps) {
  const { version, values, lens } = compare
  const { company, column, cell } = located
  const { source, detail, disputes } = cell
  const name = plainName(company.name)
  return (
    <article className={styles.record}>
      <p className={styles.kind}>
        {name} · {column.name}
      </p>
      <h2>{cellTitle(cell)}</h2>
      <p className={styles.asks}>{column.asks}</p>
      <CellAbsence compare={compare} cell={cell} isInstrument={column.kind === 'instrument'} />
      {source?.table === 'stances' && <p className={styles.words}>{source.row.participation}.</p>}
      {detail !== null && <p className={styles.words}>{detail}</p>}
      {source?.table === 'commitments' && <CommitmentFacts commitment={source.row} />}
      <CellBasis cell={cell} />
      {source !== null && (
        <>
          <h3 className={styles.head}>Evidence</h3>
          <SeenEvidence
            version={version}
            row={source.row}
            speakers={[company]}
            none={cell.state === 'unknown' ? 'No source speaks either way.' : 'Stated, no source'}
          />
        </>
      )}
      <DisputeRecords version={version} disputes={disputes} />
      {source !== null && source.table !== 'positions' && (
        <LoadBoundary what="the codebook">
          <DecidedBy version={version} source={source} />
        </LoadBoundary>
      )}
      {source?.table === 'stances' && <HowCoded version={version} />}
      <CellHistory compare={compare} located={located} tables={tables} />
      <p className={styles.line}>
        <Link className="alone" href={companyHref(company.id, values)}>
          All about {name}
        </Link>
        {values.who.length === 0 && lens.who.length === 0 && (
          <>
            {' · '}
            <Link className="alone" href={compare.href({ who: [company.id] })}>
              Only this company
            </Link>
          </>
        )}
      </p>
    </article>
  )
}

/** Nothing where the record holds no more. */
function CommitmentFacts({ commitment }: { readonly commitment: Commitment }) {
  const { renegotiated, scope, frameworkName, latestVersion, gradePoints, lastConfirmed } =
    commitment
  const facts: readonly (readonly [string, string | null])[] = [
    ['Scope', scope && sentenceCase(scope.replaceAll('-', ' '))],
    ['Framework', frameworkName],
    ['Latest version', latestVersion],
    ['Renegotiated', renegotiated && edtfWords(renegotiated)],
    ['Points', gradePoints === null ? null : gradePoints.toFixed(2)],
    [
      'Last confirmed',
      lastConfirmed && `${lastConfirmed.status}, ${edtfWords(lastConfirmed.asOf)}`,
    ],
  ]
  const known = facts.filter(([, words]) => words !== null)
  if (known.length === 0) return null
  return (
    <dl className={styles.facts}>
      {known.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

type DecidedByProps = {
  readonly version: DataVersion
  readonly source: Exclude<CellRow, { table: 'positions' }>
}

/** Codebook entries: definition and rule of a stance, status of a commitment. */
function DecidedBy({ version, source }: DecidedByProps) {
  const { codebook } = useTables(version, ['codebook'])
  const entries = entriesFor(source, codebook)
  if (entries.length === 0) return null
  return (
    <section>
      <h3 className={styles.head}>What decided it</h3>
      <dl className={styles.rules}>
        {entries.map(({ id, term, definition, evidenceNeeded, note }) => (
          <div key={id}>
            <dt>{sentenceCase(term)}</dt>
            <dd>
              {definition}
              {evidenceNeeded && <p>Evidence needed: {evidenceNeeded}</p>}
              {note && <p>{note}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function entriesFor(
  source: DecidedByProps['source'],
  codebook: readonly CodebookEntry[],
): readonly CodebookEntry[] {
  if (source.table === 'commitments') {
    return codebook.filter(
      ({ section, term }) => section === 'commitment-status' && term === source.row.status,
    )
  }
  const { value, rules } = decidingRule(source.row, codebook)
  return value === null ? rules : [value, ...rules]
}
