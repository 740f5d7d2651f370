import { compareEdtf, dayNumber, edtf, knownFrom, onRecord, type IsoDate } from './edtf.ts'
import { commitmentOn } from './commitmentsAsOf.ts'
import { disputeOnRecord, isOpenDispute } from './disputeOnRecord.ts'
import { stanceInForce, stancesAsOf } from './lens.ts'
import type { Company, Dispute, Stance } from './recordTables.ts'
import type { Tables } from './tables.ts'
import { testingAgreement, type TestingAgreement } from './testingAgreement.ts'

/** Where one company stands on a day, and since when. */
export type Standing = {
  readonly company: Company
  /** The period in force; `null` before the company's first record. */
  readonly stance: Stance | null
  /** EDTF: when the unbroken run of this stance began, however many periods it has. */
  readonly since: string | null
  /** Periods begun by the day, oldest first. */
  readonly periods: readonly Stance[]
  /** When the record of this company begins, be it after the day; `null` without any record. */
  readonly recordFrom: string | null
  readonly agreement: TestingAgreement
  /** Disputes about the company or its present stance that nobody has settled. */
  readonly open: readonly Dispute[]
}

export type StandingTables = Pick<Tables, 'companies' | 'stances' | 'commitments' | 'disputes'>

/**
 * Every company of the record as it stood on a day, in the order of the table.
 *
 * @param version the day of the data
 * @see ./methods.md#where-a-company-stands
 */
export function standings(
  tables: StandingTables,
  asof: IsoDate,
  version: IsoDate,
): readonly Standing[] {
  const commitments = tables.commitments.map((one) => commitmentOn(one, asof, version))
  const open = tables.disputes.filter(
    (dispute) => isOpenDispute(dispute) && disputeOnRecord(dispute, [], asof, version),
  )
  return tables.companies.map((company) => {
    const own = tables.stances
      .filter((stance) => stance.company === company.id)
      .toSorted((a, b) => compareEdtf(a.from, b.from))
    const periods = stancesAsOf(own, asof)
    const stance = stanceInForce(periods, company.id, asof)
    return {
      company,
      stance,
      since: stance && runStart(periods, stance),
      periods,
      recordFrom: own[0]?.from ?? null,
      agreement: testingAgreement(commitments, company.id),
      open: open.filter((dispute) => isAbout(dispute, company.id, stance?.id)),
    }
  })
}

/** Whether a company was ever asked. Only silence is read in this light: who speaks need not have been invited. */
export const wasNeverInvited = ({ stance, agreement }: Pick<Standing, 'stance' | 'agreement'>) =>
  agreement.kind === 'not-invited' && (stance === null || stance.stance === 'silent')

/** Walks back over periods of the same stance that follow on each other without a day between. */
function runStart(periods: readonly Stance[], last: Stance): string {
  let start = last
  for (const before of periods.slice(0, periods.indexOf(last)).toReversed()) {
    if (before.stance !== last.stance || !followsOn(before, start)) break
    start = before
  }
  return start.from
}

function followsOn(before: Stance, after: Stance): boolean {
  const end = before.to === null ? null : edtf(before.to).last
  return end === null || dayNumber(end) + 1 >= dayNumber(knownFrom(edtf(after.from)))
}

const isAbout = ({ about }: Dispute, company: string, stance: string | undefined) =>
  about.some(
    ({ table, id }) =>
      (table === 'companies' && id === company) || (table === 'stances' && id === stance),
  )

/** The earliest period of all, where the strips of a day begin. `null` where nothing is on record. */
export function recordStart(all: readonly Standing[], asof: IsoDate): IsoDate | null {
  const days = all
    .flatMap(({ periods }) => periods)
    .filter(({ from }) => onRecord(from, asof))
    .map(({ from }) => knownFrom(edtf(from)))
  return days.toSorted()[0] ?? null
}
