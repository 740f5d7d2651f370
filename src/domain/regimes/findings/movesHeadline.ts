import { grouped } from '#domain/words/grouped.ts'
import { META_ID } from '#domain/regimes/levers/meta.ts'
import { countMoves, moves, type Change, type Move } from '#domain/regimes/runs/moves.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import {
  rangeWords,
  scenarioName,
  scenarioNoun,
  subjectWords,
} from '#domain/regimes/runs/scenarioWords.ts'

/**
 * What changes from one run to another, in one sentence: who loses and gains review, how many cannot be told,
 * and how many of them are Meta's, on whom the question turns, else of the developer with the most.
 *
 * @param developer how to call a developer
 */
export function movesHeadline(
  before: ScenarioRun,
  after: ScenarioRun,
  developer: (id: string) => string,
): string {
  const all = moves(before, after)
  const count = countMoves(all)
  const open = count['may-gain'] + count['may-lose'] + count.unclear
  if (all.length === 0) {
    return `No model gains or loses review between ${scenarioName(before.scenario)} and ${scenarioName(after.scenario)}`
  }
  const isFew = count.loses === 0 && count.gains === 0
  if (isFew) {
    const models = open === 1 ? '1 model' : `${open} models`
    return `For ${models}, public facts do not tell whether ${subjectWords(after)} would change review`
  }
  const lost = `takes ${count.loses} of ${before.coverage.certain} ${kind(before)} out of review`
  const { total } = after.coverage
  const gained =
    count.loses > 0
      ? `brings ${count.gains} in`
      : `brings ${count.gains} of ${total} models into review`
  const deeds = [count.loses > 0 && lost, count.gains > 0 && gained].filter(Boolean).join(' and ')
  const tail =
    open > 0
      ? `; for ${open} more it cannot be told`
      : whose(ofLarger(all), count.loses > 0 && count.gains > 0, developer)
  return `${subjectWords(after)} ${deeds}${tail}`
}

/** The regime looked at, that which reaches most, and the least certain one. */
export function allHeadline(runs: readonly ScenarioRun[]): string {
  const [now] = runs
  if (!now) return 'No scenario is on record'
  const most = runs.reduce((best, run) =>
    run.coverage.certain > best.coverage.certain ? run : best,
  )
  const width = ({ coverage: { certain, atMost } }: ScenarioRun) => atMost - certain
  const widest = runs.reduce((best, run) => (width(run) > width(best) ? run : best))
  const range = ({ coverage: { certain, atMost } }: ScenarioRun) => rangeWords(certain, atMost)
  const others = [
    ...(most === now ? [] : [most]),
    ...(width(widest) > 0 && widest !== most && widest !== now ? [widest] : []),
  ]
  // In one line, so that nothing below it moves.
  return [
    `Of ${now.coverage.total} models ${scenarioNoun(now.scenario)} reaches ${range(now)}`,
    ...others.map((run) => `${scenarioNoun(run.scenario)} ${range(run)}`),
  ].join(', ')
}

/** “US models” where every model reached is American. */
function kind({ assessed }: ScenarioRun): string {
  const reached = assessed.filter((one) => one.reached === true)
  const isAmerican = reached.every(({ model }) => model.developerCountry === 'US')
  return isAmerican ? 'US models' : 'models'
}

function ofLarger(all: readonly Move[]): readonly Move[] {
  const of = (change: Change) => all.filter((move) => move.change === change)
  const [lost, gained] = [of('loses'), of('gains')]
  return gained.length > lost.length ? gained : lost
}

function whose(
  moved: readonly Move[],
  isOneOfTwo: boolean,
  developer: (id: string) => string,
): string {
  const byDeveloper = grouped(moved, ({ model }) => model.developer)
  const [top] = [...byDeveloper].toSorted(([, a], [, b]) => b.length - a.length)
  const [id, own] = byDeveloper.has(META_ID)
    ? [META_ID, byDeveloper.get(META_ID) ?? []]
    : (top ?? ['', []])
  if (own.length === 0) return ''
  if (own.length === moved.length) return `; all of them ${developer(id)}’s`
  const of = isOneOfTwo ? ` of the ${moved.length}` : ''
  return `; ${own.length}${of} ${own.length === 1 ? 'is' : 'are'} ${developer(id)}’s`
}
