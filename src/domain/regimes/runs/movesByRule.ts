import { decisionWords } from '#domain/regimes/rule/describeRule.ts'
import type { Naming } from '#domain/regimes/rule/describeTest.ts'
import { grouped } from '#domain/words/grouped.ts'
import { moves, type Change, type Move } from './moves.ts'
import type { ScenarioRun } from './scenarioRun.ts'

/** Models that move the same way by the same case. */
export type RuleMoves = {
  readonly change: Change
  /** “9 enter review”. */
  readonly words: string
  /** The case that decides, or what is missing: “case 1, developer is in the US”. */
  readonly decision: string
  /** Newest first. */
  readonly moves: readonly Move[]
}

const WORDS: Readonly<Record<Change, readonly [one: string, several: string]>> = {
  loses: ['leaves review', 'leave review'],
  gains: ['enters review', 'enter review'],
  'may-lose': ['may leave review', 'may leave review'],
  'may-gain': ['may enter review', 'may enter review'],
  unclear: ['may go either way', 'may go either way'],
}
/** What is certain first. */
const ORDER = ['loses', 'gains', 'may-lose', 'may-gain', 'unclear'] as const

/** The models that gain or lose review, by the case that now decides of them; large groups first within a change. */
export function movesByRule(
  before: ScenarioRun,
  after: ScenarioRun,
  naming: Naming,
): readonly RuleMoves[] {
  const all = moves(before, after).toReversed()
  return ORDER.flatMap((change) => {
    const own = all.filter((move) => move.change === change)
    const groups = grouped(own, ({ after: { verdict } }) =>
      decisionWords(after.rule, verdict, naming),
    )
    return [...groups]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([decision, members]) => ({
        change,
        words: `${members.length} ${WORDS[change][members.length === 1 ? 0 : 1]}`,
        decision,
        moves: members,
      }))
  })
}
