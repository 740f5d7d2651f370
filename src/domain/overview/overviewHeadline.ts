import { plainName } from '#domain/words/plainName.ts'
import type { StanceValue } from '#domain/schema/recordTables.ts'
import type { Standing } from './standing.ts'
import { count, listed, sentenceCase } from '#domain/words/words.ts'

/** Companies named in a sentence; more are counted. */
const MOST_NAMED = 2

/**
 * The answer to the atlas's question as of a day, in one or two sentences: who lets the government test models
 * before release, and who has not settled it. Counts above two, names below; never “no companies let”.
 *
 * @see ../methods.md#where-a-company-stands
 */
export function overviewHeadline(standings: readonly Standing[]): string {
  if (standings.every(({ stance }) => stance === null)) {
    return 'Nothing is on record yet about government tests of models before release.'
  }
  return [first(standings), second(standings)].filter(Boolean).join(' ')
}

/** By signed agreement; where nobody signed, by report. */
export function testers(standings: readonly Standing[]): {
  readonly by: 'agreement' | 'report' | null
  readonly standings: readonly Standing[]
} {
  const signed = standings.filter(({ agreement }) => agreement.kind === 'signed')
  if (signed.length > 0) return { by: 'agreement', standings: signed }
  const reported = standings.filter(({ agreement }) => agreement.kind === 'partly')
  return { by: reported.length > 0 ? 'report' : null, standings: reported }
}

export const ofStance = (standings: readonly Standing[], value: StanceValue) =>
  standings.filter(({ stance }) => stance?.stance === value)

export const namesOf = (standings: readonly Standing[]) =>
  listed(standings.map(({ company }) => plainName(company.name)))

function first(standings: readonly Standing[]): string {
  const { by, standings: found } = testers(standings)
  if (by === null) return 'No agreement on government tests of models before release is on record.'
  const isOne = found.length === 1
  const verb =
    by === 'agreement' ? (isOne ? 'lets' : 'let') : isOne ? 'is said to let' : 'are said to let'
  return `${sentenceCase(who(found))} ${verb} the government test models before release.`
}

function second(standings: readonly Standing[]): string {
  const talks = ofStance(standings, 'negotiating')
  const against = ofStance(standings, 'resistant')
  const isOne = talks.length === 1
  const parts = [
    talks.length > 0 &&
      (isOne ? `${who(talks)} is the open question` : `${who(talks)} are in talks`),
    against.length > 0 &&
      `${who(against)} ${against.length === 1 ? 'is' : 'are'} on record against it`,
  ].filter((part) => part !== false)
  if (parts.length > 0) return `${sentenceCase(parts.join('; '))}.`
  const { by, standings: found } = testers(standings)
  if (by !== null)
    return found.length < standings.length ? 'No talks with others are on record.' : ''
  const willing = [...ofStance(standings, 'cooperative'), ...ofStance(standings, 'compliant')]
  if (willing.length === 0) return ''
  return `${sentenceCase(who(willing))} ${willing.length === 1 ? 'is' : 'are'} coded as taking part without one.`
}

/** `Meta`, `OpenAI and Anthropic`, `five US developers`, `three developers`. */
function who(standings: readonly Standing[]): string {
  if (standings.length <= MOST_NAMED) return namesOf(standings)
  const isUs = standings.every(({ company }) => company.country === 'US')
  return isUs
    ? count(standings.length, 'US developer', 'US developers')
    : count(standings.length, 'developer', 'developers')
}
