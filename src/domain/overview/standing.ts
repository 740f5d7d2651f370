import { compareEdtf, edtf, knownFrom, onRecord, type IsoDate } from '#domain/days/edtf.ts'
import { cellDisputes } from '#domain/cells/cellDisputes.ts'
import { commitmentOn } from '#domain/record/commitmentsAsOf.ts'
import { stancesAsOf } from '#domain/record/lens.ts'
import { stanceInForce } from '#domain/stance/stanceInForce.ts'
import type { Company, Dispute, Stance } from '#domain/schema/recordTables.ts'
import { unreadStance, unreadStances } from '#domain/record/unread.ts'
import { stanceSince } from '#domain/stance/stanceSince.ts'
import type { Tables, WithUnread } from '#domain/schema/tables.ts'
import { testingAgreement, type TestingAgreement } from '#domain/stance/testingAgreement.ts'

export type Standing = {
  readonly company: Company
  /** The period in force; `null` before the company's first record, and where it could not be read. */
  readonly stance: Stance | null
  /** The period in force, or one that may be, could not be read. */
  readonly isUnread: boolean
  /** Nothing is coded for the day: no period at all, or the last one has ended. */
  readonly isNotCoded: boolean
  /** Periods that could not be read and may have begun by the day. */
  readonly unreadPeriods: number
  /** EDTF: when the unbroken run of this stance began. */
  readonly since: string | null
  /** Periods begun by the day, oldest first. */
  readonly periods: readonly Stance[]
  /** When the record of this company begins, even after the day; `null` without any record. */
  readonly recordFrom: string | null
  readonly agreement: TestingAgreement
  readonly disputes: readonly Dispute[]
}

export type StandingTables = Pick<Tables, 'companies' | 'stances' | 'commitments' | 'disputes'> &
  WithUnread

/**
 * Every company of the record as it stood on a day, in the order of the table.
 *
 * @param version the day of the data
 * @see ../methods.md#where-a-company-stands
 */
export function standings(
  tables: StandingTables,
  asof: IsoDate,
  version: IsoDate,
): readonly Standing[] {
  const { unread = [] } = tables
  const commitments = tables.commitments.map((one) => commitmentOn(one, asof, version))
  return tables.companies.map((company) => {
    const own = tables.stances
      .filter((stance) => stance.company === company.id)
      .toSorted((a, b) => compareEdtf(a.from, b.from))
    const periods = stancesAsOf(own, asof)
    const isUnread = unreadStance(unread, company.id, asof)
    const stance = isUnread ? null : stanceInForce(periods, company.id, asof)
    return {
      company,
      stance,
      isUnread,
      isNotCoded: stance === null && !isUnread && (own.length === 0 || periods.length > 0),
      unreadPeriods: unreadStances(unread, company.id, asof).length,
      since: stance && stanceSince(periods, stance).from,
      periods,
      recordFrom: own[0]?.from ?? null,
      agreement: testingAgreement(commitments, company.id, unread),
      disputes: stance ? disputesOf(stance, tables.disputes, asof, version) : [],
    }
  })
}

/** Only silence is qualified so: a company that speaks need not have been invited. */
export const wasNeverInvited = ({ stance, agreement }: Pick<Standing, 'stance' | 'agreement'>) =>
  agreement.kind === 'not-invited' && (stance === null || stance.stance === 'silent')

/** As in the stance's cell of the comparison. */
const disputesOf = (
  stance: Stance,
  disputes: readonly Dispute[],
  asof: IsoDate,
  version: IsoDate,
) =>
  cellDisputes(
    disputes,
    {
      company: stance.company,
      column: 'stance',
      evidence: stance.evidence,
      source: { table: 'stances', row: stance },
    },
    asof,
    version,
  )

/** `null` where nothing is on record. */
export function firstStanceDay(all: readonly Standing[], asof: IsoDate): IsoDate | null {
  const days = all
    .flatMap(({ periods }) => periods)
    .filter(({ from }) => onRecord(from, asof))
    .map(({ from }) => knownFrom(edtf(from)))
  return days.toSorted()[0] ?? null
}
