import { silentCell, type CellContent, type CellTables } from './cell.ts'
import { compareEdtf, onRecord, type IsoDate } from '#domain/days/edtf.ts'
import { isSourced } from '#domain/schema/evidence.ts'
import type { Position } from '#domain/schema/recordTables.ts'
import { unreadPosition } from '#domain/record/unread.ts'
import { sentenceCase } from '#domain/words/words.ts'

/** The value of rows for which nothing was found; never a position of a company. */
const UNKNOWN = 'unknown'

/** What was observed of a company under a dimension by a day; the latest observation counts. */
export function positionCell(
  { positions, unread = [] }: Pick<CellTables, 'positions' | 'unread'>,
  company: string,
  dimension: string,
  asof: IsoDate,
): CellContent {
  const own = positionsOf(positions, company, dimension)
  const [first] = own
  // “Unknown” rows hold for earlier days too, so the record does not begin with one.
  const row =
    own.findLast(({ asOf }) => onRecord(asOf, asof)) ?? (first && isUnknown(first) ? first : null)
  if (unreadPosition(unread, company, dimension, asof, row?.asOf ?? null)) {
    return silentCell('unread')
  }
  if (!first) return silentCell('not-coded')
  if (row === null) return silentCell('not-yet', { since: first.asOf })
  if (isUnknown(row)) {
    return silentCell('unknown', {
      detail: row.detail || null,
      evidence: row.evidence,
      source: { table: 'positions', row },
    })
  }
  return {
    state: isSourced(row) ? 'stated' : 'unsourced',
    value: sentenceCase(row.value),
    since: row.asOf,
    detail: row.detail || null,
    confidence: row.confidence,
    evidence: row.evidence,
    source: { table: 'positions', row },
  }
}

/** All that was ever observed of a company under a dimension, oldest first. */
export function positionsOf(
  positions: readonly Position[],
  company: string,
  dimension: string,
): readonly Position[] {
  return positions
    .filter((position) => position.company === company && position.dimension === dimension)
    .toSorted((a, b) => compareEdtf(a.asOf, b.asOf))
}

const isUnknown = ({ value }: Position) => value === UNKNOWN
