import { flopWords, PLAIN_NAMING, type Naming } from '#domain/regimes/rule/describeTest.ts'
import { readEdtf } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { changedLevers, type LeverName, type Levers } from './levers.ts'

/** How to call what the levers name by id. `rule` is asked for a `scenario:variant`. */
export type LeverNaming = Naming & { readonly rule: (name: string) => string }

const PLAIN: LeverNaming = { ...PLAIN_NAMING, rule: (name) => name }

/**
 * What a reader changed, one sentence a lever, in the order of the levers; empty where nothing was.
 *
 * @param defaults what to compare with: the defaults, or the other side of a comparison
 */
export function leversInWords(
  levers: Levers,
  defaults: Levers,
  naming: LeverNaming = PLAIN,
): readonly string[] {
  // Both ends of a window make one sentence, and so do "who has signed" and the set that it may need.
  const sentences = changedLevers(levers, defaults).map((name) => leverWords(name, levers, naming))
  return [...new Set(sentences)].filter((sentence) => sentence !== '')
}

/** Where one lever stands, as a sentence. Empty for a list of signatories that is not read. */
export function leverWords(name: LeverName, levers: Levers, naming: LeverNaming = PLAIN): string {
  switch (name) {
    case 'variants':
      return levers.variants.length === 0
        ? 'Every scenario runs its base rule.'
        : `Other rules: ${levers.variants.map(naming.rule).join('; ')}.`
    case 'open':
      return OPEN[levers.open]
    case 'threshold':
      return levers.threshold === null
        ? 'Each rule keeps its own compute line.'
        : `The compute line is ${flopWords(levers.threshold)}.`
    case 'signed':
      return signedWords(levers, naming)
    case 'signatories':
      return levers.signed === 'set' ? signedWords(levers, naming) : ''
    case 'meta':
      return META_WORDS[levers.meta]
    case 'countries':
      return levers.countries.length === 0
        ? 'Developers of every country are counted.'
        : `Only developers in ${listed(levers.countries.map(naming.country), 'or')} are counted.`
    case 'tiers':
      return levers.tiers.length === 0
        ? 'Models of every tier are counted.'
        : `Only ${listed(levers.tiers, 'and')} models are counted.`
    case 'from':
    case 'to':
      return windowWords(levers)
    case 'holdDays':
      return `A review holds a release for ${levers.holdDays} days.`
    case 'imputed':
      return levers.imputed
        ? 'Compute inferred from benchmarks counts where there is no estimate.'
        : 'Only published compute estimates count.'
  }
}

const OPEN = {
  'as-written': 'Each rule says for itself what counts as open.',
  'any-download': 'Any weights that can be downloaded count as open.',
  'free-licence': 'Only weights under a free licence count as open.',
  none: 'No weights count as open.',
} as const

const META_WORDS = {
  'on-record': 'Meta stands as on record.',
  signs: 'Meta signs, and counts as signed for every release.',
  exempt: 'Meta wins an exemption, before every other case.',
  refuses: 'Meta does not sign, and review that does not bind does not reach it.',
} as const

function signedWords({ signed, signatories }: Levers, naming: LeverNaming): string {
  if (signed === 'at-release') return 'A testing agreement counts from the day it was signed.'
  if (signed === 'today') return 'Developers that have signed by now count for every release.'
  return signatories.length === 0
    ? 'No developer counts as signed.'
    : `Signed, for every release: ${listed(signatories.map(naming.developer), 'and')}.`
}

function windowWords({ from, to }: Levers): string {
  if (from !== null && to !== null) {
    return `Models released from ${day(from)} to ${day(to)} are counted.`
  }
  if (from !== null) return `Models released since ${day(from)} are counted.`
  if (to !== null) return `Models released by ${day(to)} are counted.`
  return 'Models of every release date are counted.'
}

function day(text: string): string {
  return readEdtf(text) ? dayWords(text) : text
}

function listed(words: readonly string[], joint: 'and' | 'or'): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`
}
