import type { Assessed } from './assessed.ts'
import { ATTRIBUTE_WORDS, type RuleLine } from './describeRule.ts'
import type { Truth } from './truth.ts'
import { listed } from '#domain/words/words.ts'

/** What one line of a rule came to on a model. `untried`: an earlier case decided. */
export type Finding = {
  readonly truth: Truth | 'untried'
  readonly words: string
  readonly decides: boolean
}

export function foundOn({ decider }: RuleLine, { verdict }: Assessed): Finding {
  const decides = verdict.decidedBy === decider
  if (decider === 'otherwise') {
    const isOpen = verdict.deciders.includes('otherwise')
    if (!isOpen) return { truth: 'untried', words: 'Not reached', decides }
    return decides
      ? { truth: true, words: 'No case holds: this is what is left', decides }
      : { truth: null, words: 'May be what is left', decides }
  }
  const tried = verdict.trace.find(({ caseIndex }) => caseIndex === decider)
  if (!tried) return { truth: 'untried', words: 'Not tried', decides }
  if (tried.truth === null) {
    const missing = listed(tried.unknown.map((attr) => ATTRIBUTE_WORDS[attr]))
    return { truth: null, words: `Cannot be told: ${missing} unknown`, decides }
  }
  return { truth: tried.truth, words: tried.truth ? 'Holds' : 'Does not hold', decides }
}
