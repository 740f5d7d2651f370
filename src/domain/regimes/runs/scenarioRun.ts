import { assess, type Assessed } from '#domain/regimes/rule/assessed.ts'
import { coverage, type Coverage } from './coverage.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { isSame } from '#domain/kept/kept.ts'
import {
  EVERY_LEVER,
  isMoved,
  leveredRule,
  ruleContext,
  type Levers,
} from '#domain/regimes/levers/levers.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { modelsInScope } from '#domain/regimes/levers/modelsInScope.ts'
import { regimeBook, type RegimeBook } from '#domain/regimes/rule/reach.ts'
import type { Actor } from '#domain/schema/recordTables.ts'
import type { RuleContext } from '#domain/regimes/rule/rule.ts'
import type { RuleVariant } from '#domain/schema/ruleSchema.ts'
import { chosenVariant } from '#domain/regimes/levers/rules.ts'
import type { Regime, Scenario } from '#domain/schema/scenarioTables.ts'

/** What scenarios run on, as of a day. */
export type RunFacts = {
  readonly models: readonly Model[]
  readonly regimes: readonly Regime[]
  readonly actors: readonly Actor[]
  readonly asof: IsoDate
}

export type ScenarioRun = {
  readonly scenario: Scenario
  readonly levers: Levers
  /** The rule as the dataset has it. */
  readonly variant: RuleVariant
  /** `variant` after the levers; the same object where they leave it alone. */
  readonly rule: RuleVariant
  readonly regimes: RegimeBook
  readonly context: RuleContext
  /** Every model counted, oldest first. */
  readonly assessed: readonly Assessed[]
  readonly coverage: Coverage
}

/**
 * Runs a scenario's rule over the models in scope. Pure: equal arguments give equal runs.
 *
 * @returns `null` only for a scenario without its base variant
 * @see ../../methods.md#coverage
 */
export function runScenario(
  scenario: Scenario,
  facts: RunFacts,
  levers: Levers,
): ScenarioRun | null {
  const variant = chosenVariant(scenario, levers)
  if (variant === null) return null
  const regimes = regimeBook(facts.regimes)
  const rule = leveredRule(variant, levers, regimes)
  const context = ruleContext(levers, facts.actors, facts.asof)
  const models = modelsInScope(facts.models, levers, facts.asof)
  const assessed = models.map((model) => assess(rule, model, context, regimes))
  const counted = coverage(assessed)
  return { scenario, levers, variant, rule, regimes, context, assessed, coverage: counted }
}

/**
 * A scenario under other levers. Where they change neither its rule nor what it reads, it is not judged again; where they
 * change nothing of what is counted, the same models are judged.
 *
 * @param facts those that it ran on
 */
export function rerun(run: ScenarioRun, facts: RunFacts, levers: Levers): ScenarioRun | null {
  const { scenario, regimes } = run
  const variant = chosenVariant(scenario, levers)
  if (variant === null) return null
  const rule = leveredRule(variant, levers, regimes)
  const context = ruleContext(levers, facts.actors, facts.asof)
  const isCountedAlike = EVERY_LEVER.every(
    (lever) => lever.counts === undefined || !isMoved(lever, levers, run.levers),
  )
  if (!isCountedAlike) return runScenario(scenario, facts, levers)
  if (isOneRule(rule, run.rule) && isSame(context, run.context)) return { ...run, levers }
  const assessed = run.assessed.map(({ model }) => assess(rule, model, context, regimes))
  return { ...run, levers, variant, rule, context, assessed, coverage: coverage(assessed) }
}

/** Whether two rules judge alike, case by case. */
export const isOneRule = (one: RuleVariant, other: RuleVariant): boolean =>
  one === other || (one.otherwise === other.otherwise && isSame(one.cases, other.cases))

/** In the order of the table; scenarios without a rule are left out. */
export function runScenarios(
  scenarios: readonly Scenario[],
  facts: RunFacts,
  levers: Levers,
): readonly ScenarioRun[] {
  return scenarios.flatMap((scenario) => runScenario(scenario, facts, levers) ?? [])
}
