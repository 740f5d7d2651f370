import { CLOSENESS_READINGS } from './closenessReadings.ts'
import { saysSomething, type Cell } from '#domain/cells/cell.ts'

/** `score`: from 0 to 1; `null`: no answer that has a score. */
export type WeighedAnswer = { readonly weight: number; readonly score: number | null }

/** From 0, farthest from pre-deployment review, to 1, closest. Unknown answers make it a range. */
export type Closeness = {
  /** With every unknown answer at 0. */
  readonly low: number
  /** With every unknown answer at 1. */
  readonly high: number
  readonly answered: number
  readonly asked: number
}

/** Best and worst possible rank, 1 first. Equals share a rank. */
export type Ranked<T> = T & Closeness & { readonly best: number; readonly worst: number }

/**
 * The score of an answer, from 0 to 1. `null` where nothing is on record or the value says nothing either way:
 * an absence is never read as the far end. Never throws: columns and values without a reading are `null` too.
 */
export function scoreOf(cell: Pick<Cell, 'column' | 'state' | 'source'>): number | null {
  const scores = CLOSENESS_READINGS.find(({ column }) => column === cell.column)?.scores
  const value = saysSomething(cell) ? valueOf(cell.source) : null
  if (!scores || value === null || !Object.hasOwn(scores, value)) return null
  return scores[value] ?? null
}

function valueOf(source: Cell['source']): string | null {
  switch (source?.table) {
    case 'stances':
      return source.row.stance
    case 'positions':
      return source.row.value
    case 'commitments':
      return source.row.status
    case undefined:
      return null
  }
}

/**
 * The weighted mean of the answers. An answer that is not known may lie anywhere, so it counts as 0 in the lower end
 * and as 1 in the upper. Only the proportion of weights matters. `null` where none of the weighed questions is
 * answered: a range from end to end says nothing.
 */
export function closeness(answers: readonly WeighedAnswer[]): Closeness | null {
  const weighed = answers.filter(({ weight }) => weight > 0)
  const known = weighed.filter(({ score }) => score !== null)
  if (known.length === 0) return null
  const total = sum(weighed.map(({ weight }) => weight))
  const certain = sum(known.map(({ weight, score }) => weight * (score ?? 0)))
  const open = total - sum(known.map(({ weight }) => weight))
  return {
    low: certain / total,
    high: (certain + open) / total,
    answered: known.length,
    asked: weighed.length,
  }
}

/**
 * Those that can be ranked, by the middle of their range, closest first; equals keep their order. Ranks are ranges
 * too: the best and the worst that any answer still open could bring. Those without an answer are left out, for the
 * caller to count.
 */
export function rankedByCloseness<T>(
  all: readonly { readonly of: T; readonly answers: readonly WeighedAnswer[] }[],
): readonly Ranked<{ readonly of: T }>[] {
  const ranked = all.flatMap(({ of, answers }) => {
    const found = closeness(answers)
    return found ? [{ of, ...found }] : []
  })
  const ahead = (test: (other: Closeness) => boolean) => 1 + ranked.filter(test).length
  return ranked
    .map((one) => ({
      ...one,
      best: ahead((other) => other.low > one.high),
      worst: ahead((other) => other !== one && other.high > one.low),
    }))
    .toSorted((a, b) => b.low + b.high - (a.low + a.high))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
