import type { LeverChoice } from '#domain/regimes/levers/lever.ts'
import { isMoved, type AnyLever, type Levers } from '#domain/regimes/levers/levers.ts'
import { differenceSaid, differenceWords } from '#domain/regimes/runs/difference.ts'
import { reviewLoad } from '#domain/regimes/runs/reviewLoad.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { isSetTo } from './leverMoves.ts'
import { pullBetween, runsWith, type PullMoves } from './pull.ts'

/** What one place of a lever does, in a word or two, and in full. */
export type Effect = {
  /** `9 move`, `up to 65 move`, `as found`, `12 open`. */
  readonly words: string
  /** Which regimes, beside the lever: `status quo +9`. */
  readonly regimes: string
  /** Read out: `9 models would move, status quo plus 9`. */
  readonly said: string
}

export type LeverEffects = {
  /** By the value of the choice. */
  readonly choices: ReadonlyMap<string, Effect>
  /** Of a setting that is none of the choices; `null` where it stands at one. */
  readonly own: Effect | null
}

/** Longest list of regimes beside a lever; more are counted. */
const LONGEST = 24

const FOUND: Effect = { words: 'as found', regimes: '', said: 'as found' }

/** What each place of a lever would do, or does. Distinct models whose review changes in any regime. */
export function leverEffects(runs: ScenarioRuns, lever: AnyLever): LeverEffects {
  const isNow = ({ to }: LeverChoice<Partial<Levers>>) => isSetTo(runs.levers, to)
  const effectOf = lever.id === 'hold' ? holdEffect(runs) : pullEffect(runs, lever)
  return {
    choices: new Map(lever.choices.map((choice) => [choice.value, effectOf(choice.to)])),
    own: lever.choices.some(isNow) ? null : effectOf({}),
  }
}

/** Of a setting; of none, of the one that the lever has. */
type EffectOf = (to: Partial<Levers>) => Effect

function pullEffect(runs: ScenarioRuns, lever: AnyLever): EffectOf {
  const { levers, facts } = runs
  return (to) => {
    if (!isSetTo(levers, to)) {
      const set = lever.chosen?.(to, levers, facts) ?? to
      return pulled(pullBetween(runs.all, runsWith(runs, set)), 'would')
    }
    if (!isMoved(lever, levers)) return FOUND
    return pulled(pullBetween(runsWith(runs, lever.defaults), runs.all), 'did')
  }
}

function pulled({ models, regimes }: PullMoves, tense: 'would' | 'did'): Effect {
  const { certain, atMost } = models
  const many = certain * 2 < atMost ? `up to ${atMost}` : String(atMost)
  const parts = regimes.map(({ scenario, difference }) => ({
    name: scenarioName(scenario).toLowerCase(),
    difference,
  }))
  const list = parts.map(({ name, difference }) => `${name} ${differenceWords(difference)}`)
  const short = list.join(', ')
  const said = parts.map(({ name, difference }) => `${name} ${differenceSaid(difference)}`)
  const moved = `${many} ${atMost === 1 ? 'model' : 'models'} ${tense === 'would' ? 'would move' : 'moved'}`
  return {
    words: many.startsWith('up') ? many : `${many} ${tense === 'would' ? 'move' : 'moved'}`,
    regimes:
      regimes.length === 0
        ? 'no regime moves'
        : short.length <= LONGEST
          ? short
          : `${regimes.length} ${regimes.length === 1 ? 'regime moves' : 'regimes move'}`,
    said: [moved, ...said].join(', '),
  }
}

/** Most reviews open at once in the regime looked at. A hold changes no coverage. */
function holdEffect({ pairs, all, facts, levers }: ScenarioRuns): EffectOf {
  const run = pairs[0]?.after ?? all[0]
  return (to) => {
    const load = run ? reviewLoad(run.assessed, to.holdDays ?? levers.holdDays, facts.asof) : null
    const [low, high] = [load?.peak?.certain.certain ?? 0, load?.peak?.atMost.atMost ?? 0]
    const most = low === high ? String(low) : `${low}–${high}`
    const regime = run ? scenarioName(run.scenario).toLowerCase() : ''
    return {
      words: `${most} open`,
      regimes: `reviews at once, ${regime}`,
      said: `at most ${most.replace('–', ' to ')} reviews open at once in ${regime}`,
    }
  }
}
