import { describe, expect, it } from 'vitest'
import {
  seenAnalogies,
  seenFamilies,
  seenIndicators,
  seenNotes,
  seenScenarios,
  seenThresholds,
} from '#domain/record/seenScenarios.ts'
import type { Indicator, Outcome, Scenario } from '#domain/schema/scenarioTables.ts'
import {
  BY_THEN,
  CLOCK,
  EARLY,
  KNOWN,
  LATE,
  LATER,
  TEXT,
} from '#tests/domain/record/clockFixture.ts'

const evidence = [EARLY, LATE]
const hindsight = { later: [LATE], of: 2, words: LATER }

describe('a scenario as it is seen on a day', () => {
  const scenario = (part: Partial<Scenario>): Scenario => ({
    id: 's',
    name: 'S',
    seedBranch: 'x',
    summary: TEXT,
    covered: null,
    triggers: [],
    outcomes: [],
    baseVariant: 'base',
    variants: [],
    evidence,
    ...part,
  })
  const outcome = (text: string | null): Outcome => ({
    dimension: 'd',
    direction: 'up',
    magnitude: { low: 1, high: 2, unit: 'days', kind: 'sourced', text },
    mechanism: TEXT,
    confidence: 'low',
    evidence,
  })
  const seen = (part: Partial<Scenario>) => seenScenarios([scenario(part)], CLOCK)[0]

  it('says what is covered as far as it could be written, and what it would do as it was coded', () => {
    expect(seen({ covered: TEXT })).toMatchObject({ covered: BY_THEN, summary: TEXT, hindsight })
    expect(seen({ covered: LATER })?.covered).toBeNull()
    expect(seen({ covered: null })?.covered).toBeNull()
  })

  it('says of each trigger the state that could be written', () => {
    const trigger = { event: TEXT, state: TEXT, date: null, evidence }
    expect(seen({ triggers: [trigger] })?.triggers).toMatchObject([
      { event: TEXT, state: BY_THEN, evidence: [EARLY], hindsight },
    ])
  })

  it('says of each outcome how it comes about and how large it is, as far as either could be written', () => {
    expect(seen({ outcomes: [outcome(TEXT)] })?.outcomes).toMatchObject([
      {
        mechanism: BY_THEN,
        magnitude: { low: 1, high: 2, unit: 'days', text: BY_THEN },
        hindsight: { words: `${LATER} ${LATER}` },
      },
    ])
    expect(seen({ outcomes: [outcome(LATER)] })?.outcomes[0]?.magnitude?.text).toBeNull()
    expect(seen({ outcomes: [outcome(null)] })?.outcomes[0]?.magnitude?.text).toBeNull()
    const unsized = { ...outcome(null), magnitude: null }
    expect(seen({ outcomes: [unsized] })?.outcomes).toMatchObject([{ magnitude: null, hindsight }])
  })
})

it('takes the state of an indicator that had not been coded by the day for hindsight', () => {
  const indicator = (asOf: string): Indicator => ({
    id: 'i',
    sign: 'x',
    watch: 'x',
    moves: [],
    state: TEXT,
    asOf,
    evidence,
  })
  expect(seenIndicators([indicator('2026-03-01')], CLOCK)).toMatchObject([
    { state: BY_THEN, hindsight },
  ])
  expect(seenIndicators([indicator('2026-03-02')], CLOCK)).toMatchObject([
    { state: '', hindsight: { ...hindsight, words: TEXT } },
  ])
})

it('says of thresholds, analogies and notes what could be written', () => {
  const threshold = { id: 't', valueFlop: 1e25, instrument: 'x', status: TEXT, evidence }
  expect(seenThresholds([threshold], CLOCK)).toMatchObject([{ status: BY_THEN, hindsight }])
  const figure = { measure: 'x', low: 1, high: null, unit: 'days', note: TEXT, evidence }
  const figures = [figure, { ...figure, note: LATER }, { ...figure, note: null }]
  const analogy = { id: 'a', name: 'A', fits: TEXT, breaks: TEXT, figures, evidence }
  const [shown] = seenAnalogies([analogy], CLOCK)
  expect(shown).toMatchObject({ fits: TEXT, breaks: TEXT, evidence: [EARLY] })
  expect(shown?.figures.map(({ note }) => note)).toEqual([BY_THEN, null, null])
  const note = { id: 'n', kind: 'caveat', text: TEXT, evidence } as const
  expect(seenNotes([note], CLOCK)).toMatchObject([{ text: BY_THEN, hindsight }])
})

describe('where only what was published by the day counts', () => {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join()
  const rows = [
    { id: 'known', evidence },
    { id: 'later', evidence: [LATE] },
    { id: 'unsourced', evidence: [] },
  ]

  it('a threshold that was only told later is left out', () => {
    const thresholds = rows.map((row) => ({
      ...row,
      valueFlop: null,
      instrument: 'x',
      status: 'x',
    }))
    expect(ids(seenThresholds(thresholds, CLOCK))).toBe('known,later,unsourced')
    expect(ids(seenThresholds(thresholds, KNOWN))).toBe('known,unsourced')
  })

  it('so are downloads, which are left out anyway where they were counted later', () => {
    const families = rows.flatMap((row) =>
      ['2026-03-01', '2026-03-02'].map((asOf) => ({
        ...row,
        id: `${row.id} ${asOf}`,
        family: 'x',
        cumulativeDownloads: 1,
        asOf,
      })),
    )
    expect(ids(seenFamilies(families, CLOCK))).toBe(
      'known 2026-03-01,later 2026-03-01,unsourced 2026-03-01',
    )
    expect(ids(seenFamilies(families, KNOWN))).toBe('known 2026-03-01,unsourced 2026-03-01')
  })
})
