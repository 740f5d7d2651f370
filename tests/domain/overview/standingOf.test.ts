import { describe, expect, it } from 'vitest'
import { companyHeadline } from '#domain/overview/companyHeadline.ts'
import { firstStanceDay, standings, wasNeverInvited } from '#domain/overview/standing.ts'
import { standingGroups } from '#domain/overview/standingGroups.ts'
import type { Commitment, Stance } from '#domain/schema/recordTables.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'
import { testingAgreement, testingAgreementWords } from '#domain/stance/testingAgreement.ts'
import { aCommitment, aCompany, aStance } from '#tests/domain/standingFixture.ts'

const DAY = '2026-11-23'
const refused = (part: Partial<RefusedRow>): RefusedRow => ({
  table: 'stances',
  row: 1,
  id: null,
  reason: 'x',
  company: 'acme',
  column: null,
  from: null,
  to: null,
  ...part,
})

/** Where one company stands. */
function standing(
  stances: readonly Partial<Stance>[],
  agreement: Partial<Commitment> | null = null,
  unread: readonly RefusedRow[] = [],
  asof = DAY,
) {
  const [found] = standings(
    {
      companies: [aCompany()],
      stances: stances.map((one, index) => aStance({ id: `acme-${index}`, ...one })),
      commitments: agreement === null ? [] : [aCommitment(agreement)],
      disputes: [],
      unread,
    },
    asof,
    DAY,
  )
  if (!found) throw new Error('a company is needed')
  return found
}

describe('where a company stands', () => {
  const ended = { from: '2025-01-01', to: '2025-12-31' }

  it.each<[string, ReturnType<typeof standing>, string, string]>([
    ['nothing is coded', standing([]), 'not-coded', 'No stance of Acme is coded'],
    [
      'its last period has ended',
      standing([ended]),
      'not-coded',
      'No stance of Acme is coded for 23 November 2026',
    ],
    [
      'its first has not begun',
      standing([{ from: '2026-01-01' }], null, [], '2025-01-01'),
      'not-yet',
      'No stance of Acme is on record by 1 January 2025',
    ],
    [
      'it cannot be read',
      standing([ended], null, [refused({})]),
      'unread',
      'Where Acme stands is in a row that could not be read',
    ],
    [
      'it was never invited',
      standing([{}], { status: 'not-invited' }),
      'never-invited',
      'Acme was never invited to federal testing; nothing it said on it was found',
    ],
    [
      'it speaks though it was never invited',
      standing([{ stance: 'resistant' }], { status: 'not-invited' }),
      'on-record',
      'Acme has been on record against federal review since 1 January 2024; it was not invited to a testing agreement',
    ],
    [
      'it is silent, and nothing was found',
      standing([{}], {}),
      'none-found',
      'Acme has been silent on federal testing since 1 January 2024; no testing agreement was found',
    ],
    [
      'it is silent, and its agreement is not coded',
      standing([{}]),
      'none-found',
      'Acme has been silent on federal testing since 1 January 2024; its testing agreement is not coded',
    ],
    [
      'it is silent, and the row on its agreement cannot be read',
      standing([{}], null, [refused({ table: 'commitments', column: 'caisi' })]),
      'on-record',
      'Acme has been silent on federal testing since 1 January 2024; the row on its testing agreement could not be read',
    ],
    [
      'it is silent, and has declined',
      standing([{}], { status: 'declined' }),
      'on-record',
      'Acme has been silent on federal testing since 1 January 2024; it declined a testing agreement',
    ],
    [
      'tests are reported',
      standing([{ stance: 'cooperative' }], { status: 'partly' }),
      'on-record',
      'Acme has been coded cooperative since 1 January 2024; tests are reported, a signed agreement is not',
    ],
    [
      'an agreement is reported',
      standing([{ stance: 'compliant' }], { status: 'reported-not-confirmed' }),
      'on-record',
      'Acme has done as a federal order or request asks since 1 January 2024; an agreement is reported, and not confirmed',
    ],
    [
      'it signed on a day that is not known',
      standing([{ stance: 'negotiating' }], { status: 'signed' }),
      'on-record',
      'Acme has been in talks on federal testing since 1 January 2024; its testing agreement stands',
    ],
    [
      'it cooperates, and signed on a day that is not known',
      standing([{ stance: 'cooperative' }], { status: 'signed' }),
      'on-record',
      'Acme has let the government test models before release since 1 January 2024',
    ],
    [
      'it cooperates, and signed on a day',
      standing([{ stance: 'cooperative' }], { status: 'signed', date: '2026-05-05' }),
      'on-record',
      'Acme has let the government test models before release since 5 May 2026',
    ],
  ])('where %s', (_, found, group, headline) => {
    expect(standingGroups([found]).map(({ id }) => id)).toEqual([group])
    expect(
      companyHeadline(
        found,
        found.periods.length === 0 && group === 'not-yet' ? '2025-01-01' : DAY,
      ),
    ).toBe(headline)
  })

  it('is not coded only where it could be read', () => {
    const is = ({ isUnread, isNotCoded, unreadPeriods }: ReturnType<typeof standing>) => [
      isUnread,
      isNotCoded,
      unreadPeriods,
    ]
    expect(is(standing([ended], null, [refused({})]))).toEqual([true, false, 1])
    expect(is(standing([ended], null, [refused({ to: '2025-12-31' })]))).toEqual([false, true, 1])
    expect(is(standing([{}]))).toEqual([false, false, 0])
    expect(standing([ended], null, [refused({})]).stance).toBeNull()
    expect(standing([{ from: '2026-01' }, { from: '2025' }]).recordFrom).toBe('2025')
  })

  it('is known from the first of the periods begun by a day', () => {
    const both = [standing([{ from: '2025-06' }]), standing([{ from: '2025-03-01' }])]
    expect(firstStanceDay(both, DAY)).toBe('2025-03-01')
    expect(firstStanceDay(both, '2025-02-28')).toBeNull()
    expect(wasNeverInvited(standing([], { status: 'not-invited' }))).toBe(true)
    expect(wasNeverInvited(standing([{}], { status: 'signed' }))).toBe(false)
  })
})

describe('the testing agreement', () => {
  const confirmed = { status: 'x', asOf: '2026-06-24' }
  it.each<[Partial<Commitment>, string, string]>([
    [{}, 'none-found', 'None found'],
    [{ lastConfirmed: confirmed }, 'unknown', 'Unknown'],
    [{ status: 'signed' }, 'signed', 'Signed'],
    [{ status: 'partly', lastConfirmed: confirmed }, 'partly', 'Reported, not signed'],
    [{ instrument: 'seoul', status: 'signed' }, 'not-coded', 'Not coded'],
    [{ company: 'meta', status: 'signed' }, 'not-coded', 'Not coded'],
  ])('of %j is %s, “%s”', (row, kind, words) => {
    const found = testingAgreement([aCommitment(row)], 'acme')
    expect([found.kind, testingAgreementWords(found)]).toEqual([kind, words])
  })

  it('counts a row that can be read before one that cannot', () => {
    const unread = [refused({ table: 'commitments', column: 'caisi' })]
    expect(testingAgreement([aCommitment({ status: 'signed' })], 'acme', unread).kind).toBe(
      'signed',
    )
    expect(testingAgreement([], 'acme', unread).kind).toBe('unread')
    expect(testingAgreement([], 'acme').kind).toBe('not-coded')
  })
})
