import type { Clock } from '#domain/record/lens.ts'
import { publishedDays } from '#domain/record/seenRows.ts'
import { cited } from '#tests/domain/comparisonFixture.ts'

/** A day between two sources, of which one was out by then, one came later, and one names no day. */
export const CLOCK: Clock = {
  asof: '2026-03-01',
  version: '2026-11-23',
  known: false,
  published: publishedDays([
    { id: 'early', published: '2026-01-10' },
    { id: 'late', published: '2026-06-01' },
    { id: 'undated', published: null },
  ]),
}
export const KNOWN: Clock = { ...CLOCK, known: true }

export const EARLY = cited('early')
export const LATE = cited('late')
export const UNDATED = cited('undated')

/** Two sentences, of which only the first could be written by the day where a later source stands behind them. */
export const TEXT = 'It began in January 2026. It went on.'
export const BY_THEN = 'It began in January 2026.'
export const LATER = 'It went on.'
