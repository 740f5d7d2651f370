import { differenceWords, type Difference } from '#domain/regimes/runs/difference.ts'
import { countMoves, moves } from '#domain/regimes/runs/moves.ts'
import { REACH_BANDS } from '#domain/regimes/rule/reach.ts'
import { reviewLoad } from '#domain/regimes/runs/reviewLoad.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { nothingCounted, type Pair, type ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import {
  boundsWords,
  isDefault,
  rangeWords,
  scenarioNoun,
} from '#domain/regimes/runs/scenarioWords.ts'
import {
  EVERY_LEVER,
  isMoved,
  leverOf,
  leverWords,
  PULLED,
  type LeverId,
  type Levers,
} from '#domain/regimes/levers/levers.ts'
import { listed, sentenceCase } from '#domain/words/words.ts'
import { allHeadline, movesHeadline } from './movesHeadline.ts'
import { pullBetween, runsWith, type PullMoves } from './pull.ts'

/** A lever, or the choice of two regimes. */
export type LastAct = LeverId | 'pair'

export type HeadlineWords = {
  readonly title: string
  readonly lede: string
  /** Nothing was changed: the page begins here. */
  readonly isStart: boolean
}

/** Of several that are moved the last is spoken of. */
const ORDER: readonly LeverId[] = [...PULLED.map(({ id }) => id), 'rules']

/** What was done last: what the address says, where that is so; else the last of the levers that are moved. */
export function lastAct(levers: Levers, asked: LastAct | null): LastAct | null {
  const moved = ORDER.filter((id) => isMoved(leverOf(id), levers))
  const isSo = asked === 'pair' || moved.some((id) => id === asked)
  return isSo ? asked : (moved.at(-1) ?? null)
}

type Asked = {
  readonly last: LastAct | null
  /** Whether the two regimes are those that the page begins with. */
  readonly isFirstPair: boolean
}

/** The last act and what it did: a bound is never said as if it were a count. */
export function workbenchHeadline(runs: ScenarioRuns, { last, isFirstPair }: Asked): HeadlineWords {
  const { all, pairs, naming } = runs
  const said = (title: string, lede: string) => ({ title, lede, isStart: false })
  if (nothingCounted(runs) !== null) {
    return said('No model is counted, so no regime can be compared', countedWords(runs))
  }
  const act = lastAct(runs.levers, last)
  if (act !== null && act !== 'pair') return act === 'hold' ? ofHold(runs) : ofPull(runs, act)
  const [pair, ...others] = pairs
  if (!pair || others.length > 0) return said(allHeadline(all), startLede(runs))
  if (act === null && isFirstPair) {
    const title = movesHeadline(pair.before, pair.after, naming.developer)
    return { title, lede: startLede(runs), isStart: true }
  }
  return ofPair(pair)
}

function startLede({ all }: ScenarioRuns): string {
  const total = all[0]?.coverage.total ?? 0
  const models = total === 1 ? 'the one model' : `all ${total} models`
  return `A regime is a rule, run on ${models} counted. Pull a lever to see which models move.`
}

/** What is counted, one sentence a lever. */
const countedWords = ({ levers, naming }: ScenarioRuns) =>
  EVERY_LEVER.filter(({ isDecision, id }) => !isDecision && id !== 'imputed')
    .map(({ id }) => leverWords(id, levers, naming))
    .join(' ')

function ofPull(runs: ScenarioRuns, id: Exclude<LeverId, 'hold'>): HeadlineWords {
  const { levers, naming } = runs
  const lever = leverOf(id)
  const subject = lever.deed?.(levers, naming) ?? lever.name
  const found = id === 'rules' ? { variants: levers.variants.slice(0, -1) } : lever.defaults
  const before = runsWith(runs, found)
  const [most, ...others] = pullBetween(before, runs.all).regimes.toSorted(
    (a, b) => surelyOf(b) - surelyOf(a) || sizeOf(b) - sizeOf(a),
  )
  if (!most) return ofNothing(subject, before, runs.all)
  const rest = others.map(
    ({ scenario, difference: by }) => `${scenarioNoun(scenario)} ${differenceWords(by)}`,
  )
  const was = most.before.coverage
  const tail = rest.length === 0 ? 'No other regime moves.' : `Also ${rest.join(', ')}.`
  return {
    title: pullTitle(subject, most),
    lede: `${boundsWords(most.after.coverage)} ${verb(most.after)} before release, ${rangeWords(was.certain, was.atMost)} without it. ${tail}`,
    isStart: false,
  }
}

type Moved = PullMoves['regimes'][number]

/** Models more or fewer at the least. */
const surelyOf = ({ difference: { low, high } }: Moved) => Math.max(low, -high, 0)
const sizeOf = ({ difference: { low, high } }: Moved) => Math.max(Math.abs(low), Math.abs(high))

const verb = ({ coverage: { certain, atMost } }: ScenarioRun) =>
  certain === 1 && atMost === 1 ? 'is reached' : 'are reached'

/** Characters of a headline that stands in one line. */
const LONGEST = 86

function pullTitle(subject: string, { scenario, before, after, difference: by }: Moved): string {
  const regime = scenarioNoun(scenario)
  const count = countMoves(moves(before, after))
  const open = count['may-gain'] + count['may-lose'] + count.unclear
  const sure = deeds(count.loses, count.gains, regime)
  const whole =
    open === 0 || by.low === by.high ? sure : sure && `${sure}; for ${open} more it cannot be told`
  const candidates = [whole && `${subject} ${whole}`, `${subject} ${rangeDeed(by, regime)}`]
  return (
    candidates.find((one) => one !== '' && one.replaceAll('^', '').length <= LONGEST) ??
    `${subject} ${rangeDeed(by, regime)}`
  )
}

function deeds(loses: number, gains: number, regime: string): string {
  if (loses > 0 && gains > 0) return `takes ${modelsOf(loses)} out of ${regime} and adds ${gains}`
  if (gains > 0) return `adds ${modelsOf(gains)} to ${regime}`
  return loses > 0 ? `takes ${modelsOf(loses)} out of ${regime}` : ''
}

const modelsOf = (many: number) => (many === 1 ? '1 model' : `${many} models`)

/** “takes 9 to 55 models out of centralized”, “may add up to 4 models to the compromise”. */
function rangeDeed({ low, high }: Difference, regime: string): string {
  if (high <= 0) {
    const [least, most] = [-high, -low]
    return least === 0
      ? `may take up to ${modelsOf(most)} out of ${regime}`
      : `takes ${rangeWords(least, most)} ${most === 1 ? 'model' : 'models'} out of ${regime}`
  }
  if (low >= 0) {
    return low === 0
      ? `may add up to ${modelsOf(high)} to ${regime}`
      : `adds ${rangeWords(low, high)} ${high === 1 ? 'model' : 'models'} to ${regime}`
  }
  return `changes ${regime} by ${differenceWords({ low, high })} models`
}

/** No review moves: what is reached otherwise may, such as after release. */
function ofNothing(
  subject: string,
  before: readonly ScenarioRun[],
  after: readonly ScenarioRun[],
): HeadlineWords {
  const others = after.filter(({ coverage }, index) =>
    REACH_BANDS.some((band) => before[index]?.coverage.byBand[band] !== coverage.byBand[band]),
  )
  if (others.length === 0) {
    return {
      title: `${subject} changes no regime`,
      lede: 'No model moves: the rules already say this.',
      isStart: false,
    }
  }
  return {
    title: `${subject} moves no model into or out of review`,
    lede: `How else models are reached changes in ${listed(others.map(({ scenario }) => scenarioNoun(scenario)))}.`,
    isStart: false,
  }
}

function ofHold({ all, pairs, facts, levers, naming }: ScenarioRuns): HeadlineWords {
  const subject = leverOf('hold').deed?.(levers, naming) ?? ''
  const run = pairs[0]?.after ?? all[0]
  const { peak, latest } = run
    ? reviewLoad(run.assessed, levers.holdDays, facts.asof)
    : { peak: null, latest: null }
  if (!run || !peak || !latest) {
    return {
      title: `${subject} moves no model`,
      lede: 'No review would be open at any time.',
      isStart: false,
    }
  }
  const { reviews, reviewDays } = latest
  const range = ({ certain, atMost }: { readonly certain: number; readonly atMost: number }) =>
    rangeWords(certain, atMost)
  return {
    title: `${subject} moves no model; at most ${rangeWords(peak.certain.certain, peak.atMost.atMost)} reviews are open at once`,
    lede: `In ${scenarioNoun(run.scenario)}, ${range(reviews)} reviews in the last twelve months, ${range(reviewDays)} review-days.`,
    isStart: false,
  }
}

function ofPair({ before, after }: Pair): HeadlineWords {
  const isOne = before.scenario.id === after.scenario.id
  const noun = scenarioNoun(after.scenario)
  if (isOne && isDefault(after)) {
    return {
      title: `${sentenceCase(noun)} stands beside itself as found, and no lever is moved`,
      lede: `It reaches ${boundsWords(after.coverage)}. Pull a lever, or choose another regime to compare it with.`,
      isStart: false,
    }
  }
  const [from, to] = isOne
    ? [`${noun} as found`, `${noun} as set`]
    : [scenarioNoun(before.scenario), noun]
  const count = countMoves(moves(before, after))
  const open = count['may-gain'] + count['may-lose'] + count.unclear
  const sure = [
    count.loses > 0 && `${modelsOf(count.loses)} ${count.loses === 1 ? 'leaves' : 'leave'} review`,
    count.gains > 0 &&
      (count.loses > 0
        ? `${count.gains} ${count.gains === 1 ? 'enters' : 'enter'}`
        : `${modelsOf(count.gains)} ${count.gains === 1 ? 'enters' : 'enter'} review`),
  ].filter(Boolean)
  const what =
    sure.length > 0
      ? sure.join(' and ')
      : open > 0
        ? 'no model moves for certain'
        : 'no model enters or leaves review'
  const unknown = open > 0 ? ` For ${modelsOf(open)} it cannot be told.` : ''
  return {
    title: `From ${from} to ${to}, ${what}`,
    lede: `${sentenceCase(to)} reaches ${boundsWords(after.coverage)}, ${from} ${rangeWords(before.coverage.certain, before.coverage.atMost)}.${unknown}`,
    isStart: false,
  }
}
