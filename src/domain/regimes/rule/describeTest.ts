import { edtfWords } from '#domain/days/edtfWords.ts'
import { readEdtf } from '#domain/days/edtf.ts'
import type { RuleComparison } from './rule.ts'
import type { RuleTest } from '#domain/schema/ruleSchema.ts'
import { valuesOf } from './ruleTree.ts'

/** How to call things that a rule names by id. */
export type Naming = {
  readonly developer: (id: string) => string
  readonly country: (code: string) => string
}

/** Ids as they are; the United States by its short name. */
export const PLAIN_NAMING: Naming = {
  developer: (id) => id,
  country: (code) => (code === 'US' ? 'the US' : code),
}

/**
 * A test in plain words, as a clause that stands after "where": "developer is in the US, and weights are
 * closed or in limited preview".
 *
 * Negations are drawn inward ("not both" becomes "either not"), which by De Morgan's laws keeps every truth
 * value, unknown included. Powers of ten are written `10^25`; a screen may raise the exponent.
 */
export function describeTest(test: RuleTest, naming: Naming = PLAIN_NAMING): string {
  return clause(test, false, naming)
}

function clause(test: RuleTest, isNegated: boolean, naming: Naming): string {
  if ('not' in test) return clause(test.not, !isNegated, naming)
  if ('const' in test) return test.const === isNegated ? 'never' : 'always'
  if ('attr' in test) return comparisonWords(test, isNegated, naming)
  const parts = 'all' in test ? test.all : test.any
  const words = parts.map((part) => clause(part, isNegated, naming))
  if ('all' in test !== isNegated) return words.length === 0 ? 'always' : words.join(', and ')
  if (words.length === 0) return 'never'
  return words.length === 1 ? words.join('') : `either ${words.join(' or ')}`
}

function comparisonWords(test: RuleComparison, isNegated: boolean, naming: Naming): string {
  const isTurned = test.op === 'ne' || test.op === 'notIn' || test.op === 'lt'
  const holds = isTurned === isNegated
  if (test.op === 'gte' || test.op === 'lt') return lineWords(test, holds)
  const values = valuesOf(test)
  if (values.length === 0) return holds ? 'never' : 'always'
  const not = holds ? '' : 'not '
  switch (test.attr) {
    case 'developer':
      return `developer is ${not}${choice(values, naming.developer)}`
    case 'developerCountry':
      return `developer is ${not}in ${choice(values, naming.country)}`
    case 'weightsAccess':
      return `weights are ${not}${weightsWords(values)}`
    case 'license':
      return `licence is ${not}${choice(values)}`
    case 'tier':
      return `tier is ${not}${choice(values)}`
    case 'trainingCompute':
      return `training compute is ${not}${choice(values, flopWords)}`
    case 'released':
      return `release is ${not}dated ${choice(values, dateWords)}`
    case 'usAgreementInForceAtRelease':
      return agreementWords(values.includes(true) === holds, 'at release')
    case 'developerHasUsAgreement':
      return agreementWords(values.includes(true) === holds, 'today')
  }
}

function agreementWords(has: boolean, when: string): string {
  return `developer ${has ? 'has' : 'has no'} US testing agreement ${when}`.replace(
    'has US',
    'has a US',
  )
}

function lineWords(test: RuleComparison, isAtLeast: boolean): string {
  const value = String(test.value)
  if (test.attr === 'trainingCompute') {
    return `training compute is ${isAtLeast ? 'at least' : 'under'} ${flopWords(value)}`
  }
  if (test.attr === 'released') {
    return `release is ${isAtLeast ? 'on or after' : 'before'} ${dateWords(value)}`
  }
  return `${test.attr} is ${isAtLeast ? 'at least' : 'under'} ${value}`
}

const WEIGHTS: Readonly<Record<string, string>> = {
  'open-weights': 'open under a free licence',
  'open-weights-restricted': 'open under a restricted licence',
  'closed-api': 'closed',
  'limited-preview': 'in limited preview',
  unreleased: 'unreleased',
}

/** Both kinds of open weights together are simply "open". */
function weightsWords(values: readonly (string | number | boolean)[]): string {
  const named = (value: string | number | boolean) => WEIGHTS[String(value)] ?? String(value)
  const isOpen = (value: string | number | boolean) => String(value).startsWith('open-weights')
  const rest = values.filter((value) => !isOpen(value))
  const open = values.filter(isOpen)
  return either([...(open.length === 2 ? ['open'] : open.map(named)), ...rest.map(named)])
}

function choice(
  values: readonly (string | number | boolean)[],
  named: (value: string) => string = String,
): string {
  return either(values.map((value) => named(String(value))))
}

function either(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}

/** A date in words, or the text itself where it is none. */
function dateWords(text: string): string {
  return readEdtf(text) ? edtfWords(text, 'long') : text
}

/** An amount of compute: `10^25 FLOP`, `3.5 × 10^25 FLOP`. The text itself where it is no number. */
export function flopWords(flop: number | string): string {
  const value = Number(flop)
  if (!Number.isFinite(value) || value <= 0) return `${flop} FLOP`
  const [mantissa = '1', exponent = '0'] = value.toExponential().split('e')
  const power = `10^${Number(exponent)} FLOP`
  return mantissa === '1' ? power : `${Number(Number(mantissa).toPrecision(3))} × ${power}`
}
