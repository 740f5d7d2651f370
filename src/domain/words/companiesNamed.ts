import { allNames } from './plainName.ts'
import { folded } from './searchTerms.ts'

type Named = { readonly id: string; readonly name: string }

/**
 * Ids of the companies that some words name, in order of mention, each once. A name counts as a whole, any of its own
 * (`DeepMind` is not Google, `Google DeepMind` is) or the id; “AI” behind it may be left out.
 */
export function companiesNamed(text: string, companies: readonly Named[]): readonly string[] {
  const said = nameWords(text)
  if (said.length === 0) return []
  return companies
    .map(({ id, name }) => ({ id, at: firstMention(said, [...allNames(name), id]) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ id }) => id)
}

/** Folded, without signs and possessives: `Meta’s Z.ai` has `meta` and `zai`. */
export const nameWords = (text: string): readonly string[] =>
  folded(text)
    .split(/\s+/)
    .map((word) => word.replace(/['’]s$/, '').replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '')

function firstMention(said: readonly string[], names: readonly string[]): number {
  const places = names
    .map((name) => withoutGloss(nameWords(name)))
    .map((words) =>
      said.findIndex((_, at) => words.every((word, step) => said[at + step] === word)),
    )
    .filter((at) => at >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

const withoutGloss = (words: readonly string[]) =>
  words.length > 1 && words.at(-1) === 'ai' ? words.slice(0, -1) : words
