import { developersReached } from '#domain/regimes/runs/developersReached.ts'
import { dayNumber, edtf, type IsoDate } from '#domain/days/edtf.ts'
import type { Levers } from '#domain/regimes/levers/levers.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { releaseDay } from '#domain/models/releaseDay.ts'
import { reviewLoad } from '#domain/regimes/runs/reviewLoad.ts'
import { runScenario, type RunFacts, type ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { Outcome } from '#domain/schema/scenarioTables.ts'

export type OutcomeSize = { readonly low: number; readonly high: number; readonly unit: string }

/**
 * How large an outcome is: the figure of its source, or, where the dataset says that a figure is computed, that
 * figure computed here for the rule and the models in view. The dataset's own copy of it is never shown.
 *
 * @returns `null` where no source gives a size, where no model is counted, or where the dataset asks for a
 *   computation that is not known here
 * @see ../../methods.md#outcomes
 */
export function outcomeSize(
  outcome: Outcome,
  run: ScenarioRun,
  facts: RunFacts,
): OutcomeSize | null {
  if (outcome.magnitude === null) return null
  const { low, high, unit, kind } = outcome.magnitude
  if (kind === 'sourced') return { low, high, unit }
  if (run.coverage.total === 0) return null
  return COMPUTED[outcome.dimension]?.(run, facts) ?? null
}

type Computation = (run: ScenarioRun, facts: RunFacts) => OutcomeSize | null

const COMPUTED: Readonly<Record<string, Computation>> = {
  'pre-release-review-coverage': ({ coverage: { certain, atMost, total } }) => ({
    low: certain,
    high: atMost,
    unit: `of ${total} models`,
  }),
  'openness-research-access': openAccess,
  'compliance-burden': (run, { asof }) => {
    const { reviews } = reviewLoad(run.assessed, run.levers.holdDays, asof).latest
    return { low: reviews.certain, high: reviews.atMost, unit: 'reviews in the last 12 months' }
  },
  'market-concentration': (run) => {
    const { certain, atMost, total } = developersReached(run.assessed)
    return { low: certain, high: atMost, unit: `of ${total} developers reached` }
  },
  enforceability: exemptByDefinition,
  'international-leakage': (run) =>
    daysToForeignTest(run) ?? exemptFromAbroad(run) ?? openOutsideReach(run),
}

const isOpen = ({ weightsAccess }: Model) => weightsAccess.startsWith('open-weights')
const isAmerican = ({ developerCountry }: Model) => developerCountry === 'US'

/** Open-weights models counted; where the rule treats them apart, American ones that stay free of review. */
function openAccess({ scenario, assessed, coverage }: ScenarioRun): OutcomeSize {
  if (scenario.id === 'status-quo') {
    const open = assessed.filter(({ model }) => isOpen(model)).length
    return { low: open, high: open, unit: `of ${coverage.total} models with downloadable weights` }
  }
  const open = assessed.filter(({ model }) => isOpen(model) && isAmerican(model))
  return {
    low: open.filter(({ reached }) => reached === false).length,
    high: open.filter(({ reached }) => reached !== true).length,
    unit: `of ${open.length} US open-weights models free of review`,
  }
}

/** US open-weights models not reached, under the strictest and the broadest definition of “open”. */
function exemptByDefinition(
  { scenario, levers }: ScenarioRun,
  facts: RunFacts,
): OutcomeSize | null {
  const exempt = (open: Levers['open']) => {
    const run = runScenario(scenario, facts, { ...levers, open })
    return run?.assessed.filter(
      ({ model, reached }) => isOpen(model) && isAmerican(model) && reached === false,
    ).length
  }
  const [strict, broad] = [exempt('free-licence'), exempt('any-download')]
  if (strict === undefined || broad === undefined) return null
  const unit = 'US open-weights models exempt, by definition of open'
  return { low: Math.min(strict, broad), high: Math.max(strict, broad), unit }
}

/** Open-weights models that a rule exempts, foreign ones. */
function exemptFromAbroad({ assessed }: ScenarioRun): OutcomeSize | null {
  const exempt = assessed.filter(({ verdict }) => verdict.possible.join() === 'exempt')
  if (exempt.length === 0) return null
  const foreign = exempt.filter(({ model }) => !isAmerican(model)).length
  return { low: foreign, high: foreign, unit: `of ${exempt.length} exempt models from abroad` }
}

/** Open weights from abroad that no review reaches before release. */
function openOutsideReach({ assessed, scenario }: ScenarioRun): OutcomeSize {
  const open = assessed.filter(({ model }) => isOpen(model))
  const foreign = open.filter(({ model }) => !isAmerican(model))
  if (scenario.id === 'status-quo') {
    const unit = `of ${open.length} open-weights models from abroad`
    return { low: foreign.length, high: foreign.length, unit }
  }
  return {
    low: foreign.filter(({ reached }) => reached === false).length,
    high: foreign.filter(({ reached }) => reached !== true).length,
    unit: `of ${foreign.length} foreign open-weights models out of reach`,
  }
}

/** Where foreign models are looked at after release: shortest and longest wait for a dated test of one. */
function daysToForeignTest({ assessed, scenario }: ScenarioRun): OutcomeSize | null {
  if (scenario.id === 'status-quo') return null
  const watched = assessed.filter(({ verdict }) => verdict.possible.includes(WATCHED))
  const waits = watched.flatMap(({ model }) => testDays(model).map((day) => day - release(model)))
  if (waits.length === 0) return null
  const unit = `days from release to a published test, ${waits.length} tests`
  return { low: Math.min(...waits), high: Math.max(...waits), unit }
}

const WATCHED = 'post-release-evaluation'
const release = (model: Model) => dayNumber(releaseDay(model))

/** Days of the published tests of a model itself, those known to the day only, in days since 1970. */
function testDays({ governmentTesting }: Model): readonly number[] {
  return governmentTesting.flatMap(({ role, date }) => {
    const { first, last } = edtf(date)
    const day: IsoDate | null = first !== null && first === last ? first : null
    return role === 'subject' && day !== null ? [dayNumber(day)] : []
  })
}
