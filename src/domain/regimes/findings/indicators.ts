import { onRecord, type IsoDate } from '#domain/days/edtf.ts'
import type { Seen } from '#domain/schema/evidence.ts'
import type { Indicator } from '#domain/schema/scenarioTables.ts'
import type { Truth } from '#domain/regimes/rule/truth.ts'

export type Pull = Indicator['moves'][number]

/** An indicator as it stands on a day. */
export type IndicatorReading = {
  readonly indicator: Seen<Indicator>
  /** Whether a state had been coded by the day; with only what was published by then, whether one could be. */
  readonly isOnRecord: boolean
  /** `null`: measures point both ways, or nothing is on record yet. */
  readonly moved: Truth
  /** None unless it moved; of pulls with a condition only those that its state shows. */
  readonly pulls: readonly Pull[]
}

/**
 * Which indicators have moved as of a day, in the order of the table.
 *
 * The record codes each state in words and nothing else, so the words decide, by two fixed lists below: a state
 * that opens or ends as one of `NOT_YET` has not moved; one that opens with "mixed" points both ways; every
 * other has moved. A pull with a condition counts only where the state shows the condition. A state that could only
 * be worded later decides as well, as a value coded with hindsight does.
 *
 * @see ../../methods.md#indicators
 */
export function readIndicators(
  indicators: readonly Seen<Indicator>[],
  asof: IsoDate,
): readonly IndicatorReading[] {
  return indicators.map((indicator) => {
    const state = indicator.state || (indicator.hindsight?.words ?? '')
    const isOnRecord = onRecord(indicator.asOf, asof) && state !== ''
    const moved = isOnRecord ? hasMoved(state) : null
    const pulls = moved ? indicator.moves.filter((pull) => isShown(pull, state)) : []
    return { indicator, isOnRecord, moved, pulls }
  })
}

/** Looked for and not found, or only announced. */
const NOT_YET = [
  /^(not found|none|no|pending|planned|discussion draft)\b/i,
  /\b(nothing \w+|no \w+ found|only)$/i,
]

function hasMoved(state: string): Truth {
  if (/^mixed\b/i.test(state)) return null
  return !NOT_YET.some((words) => words.test(state))
}

/** Words of a state that show a condition. Other conditions are never counted. */
const SHOWN_BY: readonly (readonly [condition: RegExp, state: RegExp])[] = [
  [/\bopen\b/i, /\bopen\b/i],
  [/\bclosed\b/i, /\bclosed\b/i],
  [/\bexcluded\b/i, /\bexclud|\bleav\w+ .*\bout\b/i],
  [/\bincluded\b/i, /\binclud/i],
  [/\brising\b/i, /\b(rise|rises|rose|rising|up)\b/i],
  [/\bfalling\b/i, /\b(fall|falls|fell|falling|halted|down)\b/i],
  [/\blag shortens\b/i, /\bshorten/i],
  [/\btester is named\b/i, /\bnames\b/i],
]

function isShown({ condition }: Pull, state: string): boolean {
  return (
    condition === null ||
    SHOWN_BY.some(([asked, shown]) => asked.test(condition) && shown.test(state))
  )
}
