import { findActions, type Asked } from './actions.ts'
import type { FindEntry } from './entry.ts'
import {
  findIn,
  findIndex,
  recalled,
  type FindIndex,
  type FindQuestion,
  type FindRow,
  type Found,
} from './findIn.ts'
import type { FindClock, FindTables } from './findTables.ts'
import { recordEntries } from './recordEntries.ts'

/** All that a search looks in. */
export type FindGround = {
  /** Equal for equal grounds. */
  readonly key: string
  readonly tables: FindTables
  readonly clock: FindClock
  /** What the site itself has: charts, methods, pages. */
  readonly site: readonly FindEntry[]
}

export type FindAnswer = {
  readonly found: Found
  readonly asked: Asked
  readonly recalled: readonly FindRow[]
}

/** The index of a ground, as a function that answers. */
export function answering({ tables, clock, site }: FindGround) {
  const index = findIndex([...recordEntries(tables, clock), ...site])
  return (question: FindQuestion) => answerTo(index, question, tables, clock.version)
}

/**
 * What a sentence finds, and what it asks for. Words of a command (“compare”, “as of”) are not looked for, nor are they
 * where nothing has them.
 */
function answerTo(
  index: FindIndex,
  question: FindQuestion,
  tables: FindTables,
  version: string,
): FindAnswer {
  const asked = findActions(question.q, tables, version)
  const words = withoutCommand(question.q)
  // A date is asked for as a whole: not for June of some year, and something else of 2025.
  const isDate = asked.isCommand && /^(asof|since)$/.test(asked.actions[0]?.action.do ?? '')
  const bare = { ...question, q: isDate ? `"${words}"` : words }
  const found = findIn(index, asked.isCommand ? bare : question)
  return {
    asked,
    recalled: recalled(index, question.recall),
    found: found.total > 0 || words === '' ? found : betterOf(found, findIn(index, bare)),
  }
}

const betterOf = (one: Found, other: Found) => (other.total > 0 ? other : one)

const COMMAND =
  /(?<![\p{L}\p{N}])(compare|compared|versus|vs\.?|against|and|with|as|of|at|on|in|by|since|until|what|changed|changes|go|to|show|me|open|find|search|for|the)(?![\p{L}\p{N}])/giu

const withoutCommand = (q: string) => q.replaceAll(COMMAND, ' ').replaceAll(/\s+/g, ' ').trim()
