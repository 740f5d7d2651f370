import { silentCell, type CellContent, type CellTables } from './cell.ts'
import { compareEdtf, type IsoDate } from '#domain/days/edtf.ts'
import { stancesAsOf } from '#domain/record/lens.ts'
import { stanceInForce } from '#domain/stance/stanceInForce.ts'
import { unreadStance } from '#domain/record/unread.ts'
import { isSourced } from '#domain/schema/evidence.ts'
import { stanceSince } from '#domain/stance/stanceSince.ts'
import { stanceWords } from '#domain/words/words.ts'

/** `since` is the start of the unbroken run; everything else is of the present period. */
export function stanceCell(
  { stances, unread = [] }: Pick<CellTables, 'stances' | 'unread'>,
  company: string,
  asof: IsoDate,
): CellContent {
  if (unreadStance(unread, company, asof)) return silentCell('unread')
  const own = stances.filter((stance) => stance.company === company)
  const begun = stancesAsOf(own, asof)
  const row = stanceInForce(begun, company, asof)
  if (row === null) {
    const first = own.map(({ from }) => from).toSorted(compareEdtf)[0]
    // Where the last period has ended, nothing is coded since.
    return first === undefined || begun.length > 0
      ? silentCell('not-coded')
      : silentCell('not-yet', { since: first })
  }
  return {
    state: isSourced(row) ? 'stated' : 'unsourced',
    value: stanceWords(row.stance),
    since: stanceSince(begun, row).from,
    detail: row.rationale || null,
    confidence: row.confidence,
    evidence: row.evidence,
    source: { table: 'stances', row },
  }
}
