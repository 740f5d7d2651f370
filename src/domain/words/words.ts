import { once } from '#domain/kept/once.ts'
import type { Access } from '#domain/schema/evidence.ts'
import type { WeightsAccess } from '#domain/schema/modelTable.ts'
import type {
  BearingDirection,
  CommitmentStatus,
  EventType,
  OversightEvent,
  SourceTier,
  StanceValue,
} from '#domain/schema/recordTables.ts'
import { digits } from '#plain/digits.ts'

/** What each value of the record is called on screen, in pictures and in exports: one word per thing. */

const STANCE: Readonly<Record<StanceValue, string>> = {
  cooperative: 'Cooperative',
  compliant: 'Compliant',
  negotiating: 'Negotiating',
  resistant: 'Resistant',
  silent: 'Silent',
}
export const stanceWords = (stance: StanceValue) => STANCE[stance]

const EVENT_TYPE: Readonly<Record<EventType, string>> = {
  directive: 'Directive',
  'executive-action': 'Executive action',
  'agency-action': 'Agency action',
  legislation: 'Federal legislation',
  'state-law': 'State law',
  hearing: 'Hearing',
  international: 'International',
  litigation: 'Litigation',
  agreement: 'Agreement',
  'safety-framework': 'Safety framework',
  evaluation: 'Evaluation',
  'model-release': 'Model release',
  'company-statement': 'Company statement',
}
export const eventTypeWords = (type: EventType) => EVENT_TYPE[type]

const BEARING: Readonly<Record<BearingDirection, string>> = {
  'toward-centralized-review': 'toward central review',
  'toward-two-tier': 'toward two tiers',
  'toward-licensing': 'toward licensing',
  neutral: 'no direction',
}
/** Within a line: “toward two tiers”. */
export const bearingWords = (direction: BearingDirection) => BEARING[direction]

const LAW_STATUS: Readonly<Record<NonNullable<OversightEvent['status']>, string>> = {
  introduced: 'introduced',
  passed: 'passed',
  enacted: 'enacted',
  'in-force': 'in force',
  vetoed: 'vetoed',
  revoked: 'revoked',
}
export const lawStatusWords = (status: NonNullable<OversightEvent['status']>) => LAW_STATUS[status]

const COMMITMENT: Readonly<Record<CommitmentStatus, string>> = {
  signed: 'Signed, joined or published',
  partly: 'In part',
  'reported-not-confirmed': 'Reported, not confirmed',
  declined: 'Declined on record',
  'not-invited': 'Not invited',
  unknown: 'Nothing found either way',
}
export const commitmentWords = (status: CommitmentStatus) => COMMITMENT[status]

const TIER: Readonly<Record<SourceTier, string>> = {
  primary: 'primary',
  'major-press': 'major press',
  'trade-press': 'trade press',
  other: 'other',
}
export const tierWords = (tier: SourceTier) => TIER[tier]

const ACCESS: Readonly<Record<Access, string>> = {
  read: 'read',
  relayed: 'relayed',
  known: 'known',
  unopened: 'to be checked',
}
export const accessWords = (access: Access) => ACCESS[access]

const WEIGHTS: Readonly<Record<WeightsAccess, string>> = {
  'open-weights': 'open weights',
  'open-weights-restricted': 'open weights, restricted licence',
  'closed-api': 'closed',
  'limited-preview': 'limited preview',
  unreleased: 'unreleased',
}
export const weightsAccessWords = (access: WeightsAccess) => WEIGHTS[access]

const COUNTRY = once(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }))
/** In English; a code that is no country stays as it is. */
export const countryWords = (code: string) =>
  (/^[A-Z]{2}$/.test(code) && COUNTRY().of(code)) || code

const JURISDICTION: ReadonlyMap<string, string> = new Map([
  ['us-federal', 'US federal'],
  ['us-states', 'US states'],
  ['us-ca', 'California'],
  ['us-co', 'Colorado'],
  ['us-ct', 'Connecticut'],
  ['us-il', 'Illinois'],
  ['us-ny', 'New York'],
  ['us-tx', 'Texas'],
  ['eu', 'European Union'],
  ['uk', 'United Kingdom'],
  ['intl', 'International'],
])
/** Or its code in capitals. */
export const jurisdictionWords = (code: string) => JURISDICTION.get(code) ?? code.toUpperCase()

const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ')

/** In words up to ten, else digits. Zero is “no”. */
export const numberWords = (count: number) => NUMBERS[count] ?? digits(count)

/** `no companies`, `one company`, `three companies`, `17 companies`. */
export const count = (many: number, one: string, several: string) =>
  `${numberWords(many)} ${many === 1 ? one : several}`

/** `A`, `A and B`, `A, B and C`; with `or` instead where asked. Empty for an empty list. */
export const listed = (names: readonly string[], joint: 'and' | 'or' = 'and') =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${joint} `)

export const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
