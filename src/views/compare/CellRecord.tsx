import { Link } from 'wouter'
import { hindsightOf } from '#domain/cells/cell.ts'
import type { LocatedCell } from '#domain/comparison/cellAt.ts'
import type { ComparisonTables } from '#domain/comparison/comparison.ts'
import { plainName } from '#domain/words/plainName.ts'
import { HowCoded } from '#evidence/HowCoded.tsx'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { DisputeRecords } from '#evidence/DisputeList.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { companyHref } from '#url/hrefs.ts'
import { CellHistory } from './CellHistory.tsx'
import styles from './CellRecord.module.css'
import { CellAbsence } from './CellAbsence.tsx'
import { cellTitle, dateWords } from './cellWords.ts'
import { CommitmentFacts } from './CommitmentFacts.tsx'
import { DecidedBy } from './DecidedBy.tsx'
import type { Compare } from './useCompare.ts'

type CellRecordProps = {
  readonly compare: Compare
  readonly located: LocatedCell
  readonly tables: ComparisonTables
}

export function CellRecord({ compare, located, tables }: CellRecordProps) {
  const { version, values, lens } = compare
  const { company, column, cell } = located
  const { source, confidence, detail, disputes } = cell
  const name = plainName(company.name)
  const dated = dateWords(cell)
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
      {(confidence !== null || dated) && (
        <p className={styles.line}>
          {confidence !== null && (
            <ConfidenceMark
              confidence={confidence}
              withWord
              withHindsight={hindsightOf(cell) !== null}
            />
          )}
          {confidence !== null && dated && ' · '}
          {dated}
        </p>
      )}
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
        <Link href={companyHref(company.id, values)}>All about {name}</Link>
        {values.who.length === 0 && lens.who.length === 0 && (
          <>
            {' · '}
            <Link href={compare.href({ who: [company.id] })}>Only this company</Link>
          </>
        )}
      </p>
    </article>
  )
}
