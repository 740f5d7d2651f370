import { ruleWords } from '#domain/regimes/runs/scenarioWords.ts'
import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import { describeRule } from '#domain/regimes/rule/describeRule.ts'
import { developersReached } from '#domain/regimes/runs/developersReached.ts'
import { EVERY_LEVER } from '#domain/regimes/levers/levers.ts'
import { REACH_BANDS } from '#domain/regimes/rule/reach.ts'
import { reviewLoad } from '#domain/regimes/runs/reviewLoad.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { Truth } from '#domain/regimes/rule/truth.ts'
import { difference, type Difference } from '#domain/regimes/runs/difference.ts'
import { bandWords } from '#charts/bars/bands.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'

const REACHED = 'Reached before release'

/** A number with bounds, or words. */
export type Value = { readonly low: number; readonly high: number } | string

type DifferenceRow = {
  readonly measure: string
  readonly before: Value
  readonly after: Value
  /** `null` between words. */
  readonly by: Difference | null
}

export type DifferencesModel = {
  readonly beforeName: string
  readonly afterName: string
  readonly rows: readonly DifferenceRow[]
  /** How many measures both sides share. */
  readonly alike: number
}

export function selectDifferences(runs: ScenarioRuns): DifferencesModel {
  const [pair] = runs.pairs
  if (!pair) return { beforeName: '', afterName: '', rows: [], alike: 0 }
  const [before, after] = [measures(pair.before, runs), measures(pair.after, runs)]
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const rows = names.map((measure) => {
    const from = before.get(measure) ?? 'no such case'
    const to = after.get(measure) ?? 'no such case'
    // Model by model, which is narrower than what two ranges allow.
    const by = measure === REACHED ? difference(pair.before, pair.after) : valueChange(from, to)
    return { measure, before: from, after: to, by }
  })
  const differing = rows.filter((row) => valueWords(row.before) !== valueWords(row.after))
  const { beforeName, afterName } = pair
  return { beforeName, afterName, rows: differing, alike: rows.length - differing.length }
}

function measures(run: ScenarioRun, { naming, facts }: ScenarioRuns): ReadonlyMap<string, Value> {
  const { coverage, assessed, levers } = run
  const developers = developersReached(assessed)
  const load = reviewLoad(assessed, levers.holdDays, facts.asof)
  const { reviews, reviewDays } = load.latest
  return new Map<string, Value>([
    ['Rule', ruleWords(run, naming)],
    ...describeRule(run.rule, run.regimes, naming).map(
      ({ number, words, regimeName }) =>
        [number === null ? 'Else' : `Case ${number}`, `${words}: ${regimeName}`] as const,
    ),
    // The rule has a line of its own above.
    ...EVERY_LEVER.filter(({ id }) => id !== 'rules').map(
      (lever) => [lever.name, lever.sentence(levers, naming)] as const,
    ),
    ['Models counted', exact(coverage.total)],
    [REACHED, { low: coverage.certain, high: coverage.atMost }],
    ...REACH_BANDS.map((band) => [bandWords(band), exact(coverage.byBand[band])] as const),
    ['Developers reached', { low: developers.certain, high: developers.atMost }],
    ['US open-weights models reached', reachedOf(assessed.filter(isOpenAmerican))],
    [
      'Reviews open at once, at most',
      load.peak
        ? { low: load.peak.certain.certain, high: load.peak.atMost.atMost }
        : { low: 0, high: 0 },
    ],
    ['Reviews in the last 12 months', { low: reviews.certain, high: reviews.atMost }],
    ['Review-days in the last 12 months', { low: reviewDays.certain, high: reviewDays.atMost }],
  ])
}

const exact = (count: number) => ({ low: count, high: count })

function isOpenAmerican({ model }: Assessed): boolean {
  return model.developerCountry === 'US' && model.weightsAccess.startsWith('open-weights')
}

function reachedOf(assessed: readonly Assessed[]) {
  const count = (passes: (reached: Truth) => boolean) =>
    assessed.filter(({ reached }) => passes(reached)).length
  return { low: count((reached) => reached === true), high: count((reached) => reached !== false) }
}

/** `55`, `3–55`, or words. */
export function valueWords(value: Value): string {
  if (typeof value === 'string') return value
  return value.low === value.high ? String(value.low) : `${value.low}–${value.high}`
}

/** A count stays a number in files; a range and a sentence are text. */
export const raw = (value: Value) =>
  typeof value !== 'string' && value.low === value.high ? value.low : valueWords(value)

/** Between the bounds of two counts: as wide as they allow. `null` between words. */
function valueChange(before: Value, after: Value): Difference | null {
  if (typeof before === 'string' || typeof after === 'string') return null
  return { low: after.low - before.high, high: after.high - before.low }
}
