import { silentCell, type CellContent, type CellTables } from './cell.ts'
import type { Instrument } from '#domain/schema/codebookTables.ts'
import { commitmentOn } from '#domain/record/commitmentsAsOf.ts'
import { onRecord, type IsoDate } from '#domain/days/edtf.ts'
import { unreadCommitment } from '#domain/record/unread.ts'
import { isSourced } from '#domain/schema/evidence.ts'
import type { Commitment } from '#domain/schema/recordTables.ts'

export function commitmentCell(
  { commitments, unread = [] }: Pick<CellTables, 'commitments' | 'unread'>,
  company: string,
  instrument: Instrument | null,
  asof: IsoDate,
  version: IsoDate,
): CellContent {
  const published = commitments.find(
    (one) => one.company === company && one.instrument === instrument?.id,
  )
  if (!instrument) return silentCell('not-coded')
  if (!published) {
    return silentCell(unreadCommitment(unread, company, instrument.id) ? 'unread' : 'not-coded')
  }
  if (instrument.date !== null && !onRecord(instrument.date, asof)) {
    return silentCell('not-yet', { since: instrument.date })
  }
  const row = commitmentOn(published, asof, version)
  if (row.status === 'unknown') {
    return published.status !== 'unknown' && published.date !== null
      ? silentCell('not-yet', { since: published.date })
      : silentCell('unknown', {
          detail: row.note || null,
          evidence: row.evidence,
          source: { table: 'commitments', row },
        })
  }
  return {
    state: stateOf(row),
    value: commitmentValueWords(row, instrument.kind),
    since: row.date,
    detail: row.note || null,
    confidence: row.confidence,
    evidence: row.evidence,
    source: { table: 'commitments', row },
  }
}

function stateOf(row: Commitment): CellContent['state'] {
  const { status } = row
  if (status === 'declined' || status === 'not-invited') return status
  return isSourced(row) ? 'stated' : 'unsourced'
}

const DONE: Readonly<Record<Instrument['kind'], string>> = {
  pledge: 'Signed',
  agreement: 'Signed',
  code: 'Signed',
  framework: 'Joined',
  publication: 'Published',
  membership: 'Joined',
  law: 'Published',
  access: 'Given',
  context: 'Signed',
  index: 'Graded',
}

/** What was done about an instrument of a kind, short enough for a cell: `Signed`, `Published`, `Graded C+`. */
export function commitmentValueWords(
  { status, grade }: Pick<Commitment, 'status' | 'grade'>,
  kind: Instrument['kind'],
): string {
  switch (status) {
    case 'signed':
      return kind === 'index' && grade !== null ? grade : DONE[kind]
    case 'partly':
      return 'In part'
    case 'reported-not-confirmed':
      return 'Reported, not confirmed'
    case 'declined':
      return 'Declined'
    case 'not-invited':
      return 'Not invited'
    case 'unknown':
      return 'Nothing found'
  }
}
