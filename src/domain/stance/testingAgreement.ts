import { UNREAD_WORDS, unreadCommitment } from '#domain/record/unread.ts'
import type { Commitment } from '#domain/schema/recordTables.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'

/** Id of the instrument: agreements with the US federal testing body. */
const TESTING_AGREEMENT = 'caisi'

/**
 * Where a company stands on the federal testing agreement. `partly`: testing is reported, a signature is not.
 * `unknown`: talks or contacts are on record, and their outcome is not. `none-found`: nothing was found at all.
 * `not-coded`: there is no row, so not even that somebody looked is known. `unread`: the row could not be read.
 */
export type TestingAgreement = {
  readonly kind:
    | Exclude<Commitment['status'], 'unknown'>
    | 'unknown'
    | 'none-found'
    | 'not-coded'
    | 'unread'
  /** EDTF; `null` where no date is known. */
  readonly date: string | null
  readonly lastConfirmed: Commitment['lastConfirmed']
}

const NONE_FOUND: TestingAgreement = { kind: 'none-found', date: null, lastConfirmed: null }

/** Of commitments as of a day. Never throws; without a row, `not-coded`. */
export function testingAgreement(
  commitments: readonly Commitment[],
  company: string,
  unread: readonly RefusedRow[] = [],
): TestingAgreement {
  const row = commitments.find(
    (one) => one.company === company && one.instrument === TESTING_AGREEMENT,
  )
  if (!row && unreadCommitment(unread, company, TESTING_AGREEMENT)) {
    return { ...NONE_FOUND, kind: 'unread' }
  }
  if (!row) return { ...NONE_FOUND, kind: 'not-coded' }
  if (row.status === 'unknown' && row.lastConfirmed === null) return NONE_FOUND
  return { kind: row.status, date: row.date, lastConfirmed: row.lastConfirmed }
}

/** Without its date. */
export function testingAgreementWords({ kind }: TestingAgreement): string {
  return WORDS[kind]
}

const WORDS: Readonly<Record<TestingAgreement['kind'], string>> = {
  signed: 'Signed',
  partly: 'Reported, not signed',
  'reported-not-confirmed': 'Reported, not confirmed',
  declined: 'Declined',
  'not-invited': 'Not invited',
  unknown: 'Unknown',
  'none-found': 'None found',
  'not-coded': 'Not coded',
  unread: UNREAD_WORDS,
}
