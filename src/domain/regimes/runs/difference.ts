import { digits } from '#plain/digits.ts'
import { isSame } from '#domain/kept/kept.ts'
import { outcomesTogether } from './worlds.ts'
import { isOneRule, type ScenarioRun } from './scenarioRun.ts'

/** Models reached before release in one run, less those in another. `low` ≤ `high`; both may be negative. */
export type Difference = { readonly low: number; readonly high: number }

export const NO_DIFFERENCE: Difference = { low: 0, high: 0 }

/**
 * How many models more, or fewer, one run reaches for certain than another: a range where public facts leave a side open.
 * Only models counted in both are compared, each with itself, so it is narrower than the difference of two ranges.
 */
export function difference(before: ScenarioRun, after: ScenarioRun): Difference {
  const earlier = new Map(before.assessed.map((one) => [one.model.id, one]))
  const isAlike = isOneRule(before.rule, after.rule) && isSame(before.context, after.context)
  const together = outcomesTogether(before, after)
  return after.assessed.reduce((sum, to) => {
    const from = earlier.get(to.model.id)
    const isSettled = from?.reached === to.reached && (to.reached !== null || isAlike)
    if (!from || isSettled) return sum
    const steps = together(from, to).map(([was, is]) => Number(is) - Number(was))
    return { low: sum.low + Math.min(...steps), high: sum.high + Math.max(...steps) }
  }, NO_DIFFERENCE)
}

/** `+9`, `±0`, `−55 to −9`, `0 to +12`. */
export const differenceWords = ({ low, high }: Difference): string =>
  low === high ? signedNumber(low, '±0') : `${signedNumber(low)} to ${signedNumber(high)}`

const signedNumber = (value: number, zero = '0') =>
  value === 0 ? zero : `${value < 0 ? '−' : '+'}${digits(Math.abs(value))}`

/** Read out: “plus 9”, “no difference”, “minus 55 to minus 9”. */
export const differenceSaid = (of: Difference): string =>
  of.low === 0 && of.high === 0
    ? 'no difference'
    : differenceWords(of).replaceAll('+', 'plus ').replaceAll('−', 'minus ')

export const isSomeDifference = ({ low, high }: Difference) => low !== 0 || high !== 0
