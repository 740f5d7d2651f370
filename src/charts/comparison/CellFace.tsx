import { hindsightOf } from '#domain/cells/cell.ts'
import { sidesWords } from '#domain/record/disputes.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { Absence } from '#marks/Absence.tsx'
import { CommitmentMark } from '#marks/CommitmentMark.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { DisagreeMark } from '#marks/DisagreeMark.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import styles from './WordsPlot.module.css'
import type { ShownCell } from './selectComparison.ts'

export function CellFace({ cell }: { readonly cell: ShownCell }) {
  const { since, confidence, disputes, isLeftOut, state } = cell
  const isDated = since !== null && state !== 'not-yet' && !isLeftOut
  return (
    <span className={styles.face}>
      <span>
        {isLeftOut ? (
          <span style={{ color: 'var(--ink-3)' }}>Left out by the filter</span>
        ) : (
          <Value cell={cell} />
        )}
      </span>{' '}
      {(isDated || confidence !== null || disputes.length > 0) && (
        <span className={styles.meta}>
          {isDated && <span>{edtfWords(since)}</span>}{' '}
          {confidence !== null && (
            <ConfidenceMark of={{ confidence, hindsight: hindsightOf(cell) }} />
          )}{' '}
          {disputes.length > 0 && !isLeftOut && (
            <span className={styles.disputes}>
              {disputes.map((dispute) => (
                <span key={dispute.id} className={styles.dispute} title={dispute.question}>
                  <DisagreeMark withWord />
                  <span className="visually-hidden">:</span>
                  <span className={styles.question}>{dispute.question}</span>
                  <span style={{ gridColumn: 2 }}>{sidesWords(dispute)}</span>
                </span>
              ))}
            </span>
          )}
        </span>
      )}
    </span>
  )
}

function Value({ cell }: { readonly cell: ShownCell }) {
  const { state, value, source } = cell
  switch (state) {
    case 'unknown':
      return <Absence kind="unknown" />
    case 'not-yet':
      return <Absence kind="not-yet" />
    case 'not-coded':
      return <Absence kind="not-coded" />
    case 'unread':
      return <Absence kind="unread" />
    case 'not-invited':
      return <Absence kind="not-invited" />
    case 'declined':
      return <Absence kind="declined" />
    case 'unsourced':
      return <Absence kind="unsourced">{value}</Absence>
    case 'stated':
      if (source?.table === 'stances') {
        const look = stanceLookOf(source.row)
        return (
          <>
            <StanceGlyph look={look} /> {stanceLookWords(look)}
          </>
        )
      }
      if (source?.table === 'commitments' && source.row.grade === null) {
        return (
          <>
            <CommitmentMark status={source.row.status} /> {value}
          </>
        )
      }
      return value === 'None found' ? <span style={{ color: 'var(--ink-3)' }}>{value}</span> : value
  }
}
