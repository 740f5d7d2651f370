import { keptFor, keptForText } from '#domain/kept/kept.ts'
import { assess } from '#domain/regimes/rule/assessed.ts'
import type { RuleVariant } from '#domain/schema/ruleSchema.ts'
import { testsIn } from '#domain/regimes/rule/ruleTree.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import type { ScenarioRun } from './scenarioRun.ts'

/** Whether review reaches a model before release, by the one rule and by the other. */
type Outcome = readonly [before: boolean, after: boolean]

/**
 * What two rules can come to together for one model. What is unknown to one is the same unknown to the other: a model of
 * unknown compute that a line at 10^26 reaches is reached by one at 10^25 too. Other facts than compute are taken to be
 * free on each side, so the list may be longer than the facts allow, and never shorter.
 */
export const outcomesTogether = (before: ScenarioRun, after: ScenarioRun): Together =>
  outcomesFrom(before)(after)

type Together = (from: Assessed, to: Assessed) => readonly Outcome[]

/** What moves and what differs between two runs is asked for one after the other, and this is most of the work. */
const outcomesFrom = keptFor((before: ScenarioRun) =>
  keptFor((after: ScenarioRun) => outcomesBetween(before, after)),
)

function outcomesBetween(before: ScenarioRun, after: ScenarioRun): Together {
  const lines = [...new Set([...linesOf(before.rule), ...linesOf(after.rule)])]
  const judged = ({ rule, context, regimes }: ScenarioRun, model: Model) =>
    either(assess(rule, model, context, regimes).reached)
  const outcomes = keptForText((_, from: Assessed, to: Assessed): readonly Outcome[] => {
    const missing = [...from.verdict.trace, ...to.verdict.trace].flatMap(({ unknown }) => unknown)
    const isCompute = missing.every((attr) => attr === 'trainingCompute')
    const worlds = isCompute ? computeWorlds(to.model, lines) : [to.model]
    return worlds.flatMap((model) => {
      const [was, is] = [judged(before, model), judged(after, model)]
      return was.flatMap((one) => is.map((other) => [one, other] as const))
    })
  })
  return (from, to) =>
    from.reached !== null && to.reached !== null
      ? [[from.reached, to.reached]]
      : outcomes(to.model.id, from, to)
}

const either = (reached: boolean | null) => (reached === null ? [true, false] : [reached])

/** Amounts of compute that a rule compares with, in FLOP. */
const linesOf = (rule: RuleVariant): readonly number[] =>
  rule.cases.flatMap(({ when }) =>
    testsIn(when).flatMap(({ attr, value }) =>
      attr === 'trainingCompute' ? [value].flat().map(Number) : [],
    ),
  )

/** The model with each amount of compute that the lines tell apart and its bounds allow. */
function computeWorlds(model: Model, lines: readonly number[]): readonly Model[] {
  const { atLeast, below } = model.trainingCompute
  const allowed = (flop: number) => flop >= (atLeast ?? 0) && flop < (below ?? Infinity)
  const amounts = [atLeast ?? 0, ...lines.flatMap((line) => [line, line * 1.01])].filter(allowed)
  const worlds = [...new Set(amounts)].map((flop) => ({
    ...model,
    trainingCompute: { ...model.trainingCompute, flop },
  }))
  // Bounds that leave no room say nothing.
  return worlds.length > 0 ? worlds : [model]
}
