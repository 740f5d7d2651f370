import { count } from '#domain/words/words.ts'
import { defineLever } from './lever.ts'

type Fields = {
  /** How long a review holds a release, in days; more than 0. */
  readonly holdDays: number
}

/** Holds worth a button, in days: what industry asked for, EO 14409, and the order that was not signed. */
export const HOLDS = [14, 30, 90] as const

/** It changes the load of reviews and never coverage, so that it is not tried where coverage is looked for. */
export const hold = defineLever<Fields>()({
  id: 'hold',
  name: 'Longest hold',
  defaults: { holdDays: 30 },
  isDecision: true,
  choices: HOLDS.map((days) => ({
    value: String(days),
    label: `${days} days`,
    to: { holdDays: days },
  })),
  params: {
    hold: { kind: 'days', field: 'holdDays', least: 1, most: 730, label: 'Another hold, in days' },
  },
  chip: ({ holdDays }) => `hold: ${holdDays} days`,
  sentence: ({ holdDays }) => `A review holds a release for ${holdDays} days.`,
  deed: ({ holdDays }) => `A hold of ${count(holdDays, 'day', 'days')}`,
  moves: () => [],
})
