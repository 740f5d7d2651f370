import { decisionWords } from '#domain/regimes/rule/describeRule.ts'
import { reachFlow, regimeFlow } from '#domain/regimes/runs/flow.ts'
import { grouped } from '#domain/words/grouped.ts'
import { WEIGHTS_ACCESSES } from '#domain/schema/values.ts'
import { REACH_BANDS, type ReachBand } from '#domain/regimes/rule/reach.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import type { Truth } from '#domain/regimes/rule/truth.ts'
import { sentenceCase, weightsAccessWords } from '#domain/words/words.ts'
import type { ScenarioValues } from '#url/scenarios.ts'
import type { ReachLook } from '#marks/reachLook.ts'
import { bandLook, bandWords } from '#charts/bars/bands.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { flowReading, type FlowChange, type FlowLink } from './flowReading.ts'

export type FlowNode = {
  readonly id: string
  readonly column: number
  readonly name: string
  /** `null` for weights and regimes. */
  readonly look: ReachLook | null
  readonly models: number
}

export type FlowModel = {
  readonly heads: readonly string[]
  /** Column by column, in the order of reach. */
  readonly nodes: readonly FlowNode[]
  readonly links: readonly FlowLink[]
  readonly after: string
  readonly reading: readonly string[]
}

/** From the reach of one regime to that of another; with one regime, from weights through it to reach. */
export function selectFlow(
  runs: ScenarioRuns,
  { values: { flow } }: { readonly values: Pick<ScenarioValues, 'flow'> },
): FlowModel {
  const [pair] = runs.pairs
  if (!pair) return { heads: [], nodes: [], links: [], after: '', reading: [] }
  if (flow === 'weights') return weightsFlow(pair.after, pair.afterName)
  const today = runs.all[0] ?? pair.before
  const isToday = flow === 'today' && today !== pair.after
  const before = isToday ? today : pair.before
  const beforeName = isToday ? scenarioName(today.scenario) : pair.beforeName
  return betweenRegimes(before, pair.after, [beforeName, pair.afterName], runs)
}

function betweenRegimes(
  before: ScenarioRun,
  after: ScenarioRun,
  heads: readonly [string, string],
  { naming }: ScenarioRuns,
): FlowModel {
  const ribbons = reachFlow(before, after)
  const links = ribbons.map(({ from, to, reachedBefore, reachedAfter, models }) => ({
    from: `0 ${from}`,
    to: `1 ${to}`,
    change: changeOf(reachedBefore, reachedAfter),
    models: models.map((one) => one.after),
  }))
  const bands = ([column, end]: readonly [number, 'from' | 'to']) =>
    REACH_BANDS.filter((band) => ribbons.some((ribbon) => ribbon[end] === band)).map((band) =>
      bandNode(column, band, links),
    )
  return {
    heads,
    nodes: [...bands([0, 'from']), ...bands([1, 'to'])],
    links,
    after: heads[1],
    reading: flowReading(
      links,
      (one) => decisionWords(after.rule, one.verdict, naming),
      (end) =>
        REACH_BANDS.filter((band) => end.endsWith(` ${band}`))
          .map(bandWords)
          .join(''),
    ),
  }
}

function weightsFlow(run: ScenarioRun, name: string): FlowModel {
  const ways = regimeFlow(run.assessed)
  const regimeName = (id: string) =>
    id === 'undetermined' ? 'Cannot be told' : (run.regimes.get(id)?.name ?? id)
  const byAccess = grouped(ways, ({ access, regime }) => `0 ${access}>1 ${regime}`)
  const byBand = grouped(ways, ({ regime, band }) => `1 ${regime}>2 ${band}`)
  const links = [...byAccess, ...byBand].map(([key, own]) => {
    const [from = '', to = ''] = key.split('>')
    return { from, to, change: 'none' as const, models: own.flatMap(({ models }) => models) }
  })
  const accesses = WEIGHTS_ACCESSES.filter((access) => ways.some((way) => way.access === access))
  const regimes = [...new Set(REACH_BANDS.flatMap((band) => regimesIn(band)))]
  function regimesIn(band: ReachBand) {
    return ways.filter((way) => way.band === band).map(({ regime }) => regime)
  }
  const bands = REACH_BANDS.filter((band) => ways.some((way) => way.band === band))
  return {
    heads: ['Weights', 'Regime', 'Reach'],
    nodes: [
      ...accesses.map((access) =>
        node(0, access, sentenceCase(weightsAccessWords(access)), null, links),
      ),
      ...regimes.map((regime) => node(1, regime, regimeName(regime), null, links)),
      ...bands.map((band) => bandNode(2, band, links)),
    ],
    links,
    after: name,
    reading: [],
  }
}

function bandNode(column: number, band: ReachBand, links: readonly FlowLink[]): FlowNode {
  return node(column, band, bandWords(band), bandLook(band), links)
}

function node(
  column: number,
  key: string,
  name: string,
  look: ReachLook | null,
  links: readonly FlowLink[],
): FlowNode {
  const id = `${column} ${key}`
  const end = column === 0 ? 'from' : 'to'
  const own = links.filter((link) => link[end] === id)
  return { id, column, name, look, models: own.reduce((sum, { models }) => sum + models.length, 0) }
}

function changeOf(before: Truth, after: Truth): FlowChange {
  if (before === after) return before === null ? 'open' : 'none'
  if (before === null || after === null) return 'open'
  return after ? 'gains' : 'loses'
}
