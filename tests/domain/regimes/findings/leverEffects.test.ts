import { describe, expect, it } from 'vitest'
import { leverEffects } from '#domain/regimes/findings/leverEffects.ts'
import {
  DEFAULT_LEVERS,
  leverOf,
  type LeverId,
  type Levers,
} from '#domain/regimes/levers/levers.ts'
import { scenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { facts, scenarios } from '#tests/domain/recordFixture.ts'

const tables = { scenarios, regimes: facts.regimes, models: facts.models, actors: facts.actors }

function effects(id: LeverId, levers: Partial<Levers> = {}) {
  const runs = scenarioRuns(tables, {
    levers: { ...DEFAULT_LEVERS, ...levers },
    scenario: 'two-tier',
    against: 'centralized',
    developers: [],
    asof: facts.asof,
  })
  return leverEffects(runs, leverOf(id))
}

describe(leverEffects, () => {
  it('says what each place would do, and which place is as found', () => {
    const { choices, own } = effects('meta')
    expect(choices.get('on-record')?.words).toBe('as found')
    expect(choices.get('signs')).toMatchObject({
      words: expect.stringMatching(/^\d move$/),
      regimes: expect.stringMatching(/^status quo \+\d$/),
      said: expect.stringMatching(/^\d models would move, status quo plus \d$/),
    })
    expect(own).toBeNull()
  })

  it('says of a place that was chosen what it did', () => {
    expect(effects('meta', { meta: 'signs' }).choices.get('signs')?.words).toMatch(/^\d moved$/)
  })

  it('says so where a place moves nothing', () => {
    expect(effects('open').choices.get('any-download')).toMatchObject({
      words: '0 move',
      regimes: 'no regime moves',
    })
  })

  it('never counts what only may move as if it moved', () => {
    const place = effects('threshold').choices.get('1e25')
    expect(place?.words).toMatch(/^up to \d+$/)
    expect(place?.regimes).toMatch(/^\d regimes move$/)
  })

  it('says of a hold how many reviews are open at once, and of one of the reader’s own too', () => {
    const { choices, own } = effects('hold', { holdDays: 45 })
    expect(choices.get('14')?.words).toMatch(/^\d+(–\d+)? open$/)
    expect(own).toMatchObject({
      words: expect.stringMatching(/ open$/),
      regimes: 'reviews at once, two-tier',
    })
  })
})
