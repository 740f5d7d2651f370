import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { plainName } from '#domain/words/plainName.ts'
import { sinceWords } from '#domain/stance/sinceWords.ts'
import { wasNeverInvited, type Standing } from './standing.ts'
import type { TestingAgreement } from '#domain/stance/testingAgreement.ts'

/** No full stop, since it is a headline. */
export function companyHeadline(standing: Standing, asof: IsoDate): string {
  const { company, stance, since, periods, agreement, isUnread, isNotCoded } = standing
  const name = plainName(company.name)
  if (isUnread) return `Where ${name} stands is in a row that could not be read`
  if (isNotCoded) {
    return `No stance of ${name} is coded${periods.length === 0 ? '' : ` for ${dayWords(asof)}`}`
  }
  if (stance === null || since === null) {
    return `No stance of ${name} is on record by ${dayWords(asof)}`
  }
  if (wasNeverInvited(standing)) {
    return `${name} was never invited to federal testing; nothing it said on it was found`
  }
  if (stance.stance === 'cooperative' && agreement.kind === 'signed') {
    const start = sinceWords(agreement.date ?? since)
    return `${name} has let the government test models before release ${start}`
  }
  return `${name} ${DEEDS[stance.stance]} ${sinceWords(since)}; ${agreementClause(agreement)}`
}

const DEEDS = {
  cooperative: 'has been coded cooperative',
  compliant: 'has done as a federal order or request asks',
  negotiating: 'has been in talks on federal testing',
  resistant: 'has been on record against federal review',
  silent: 'has been silent on federal testing',
} as const

function agreementClause({ kind, date }: TestingAgreement): string {
  switch (kind) {
    case 'signed':
      return `its testing agreement${date === null ? '' : ` of ${edtfWords(date, 'long')}`} stands`
    case 'partly':
      return 'tests are reported, a signed agreement is not'
    case 'reported-not-confirmed':
      return 'an agreement is reported, and not confirmed'
    case 'declined':
      return 'it declined a testing agreement'
    case 'not-invited':
      return 'it was not invited to a testing agreement'
    case 'unknown':
      return 'whether it signed is not known'
    case 'unread':
      return 'the row on its testing agreement could not be read'
    case 'not-coded':
      return 'its testing agreement is not coded'
    case 'none-found':
      return 'no testing agreement was found'
  }
}
