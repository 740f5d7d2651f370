import { describe, expect, it } from 'vitest'
import {
  changedLevers,
  DEFAULT_LEVERS,
  isMoved,
  leverOf,
  leversInWords,
  ruleContext,
  type Levers,
} from '#domain/regimes/levers/levers.ts'
import { signatoriesOn } from '#domain/regimes/levers/signed.ts'
import type { Actor } from '#domain/schema/recordTables.ts'

const at = (change: Partial<Levers>): Levers => ({ ...DEFAULT_LEVERS, ...change })

const actor = (id: string, testingAgreementSince: string | null): Actor => ({
  id,
  name: id,
  kind: 'company',
  country: 'US',
  testingAgreementSince,
})
const actors = [
  actor('late', '2026-11-24'),
  actor('openai', '2026-11-23'),
  actor('acme', null),
  actor('google', '2024-08-29'),
]

describe('who has signed', () => {
  it('is whoever had by the day, that day included', () => {
    expect(signatoriesOn(actors, '2026-11-23')).toEqual(['openai', 'google'])
    expect(signatoriesOn(actors, '2026-11-22')).toEqual(['google'])
  })

  it('starts, where one may choose, from those who had', () => {
    const chosen = (to: Partial<Levers>, signatories: readonly string[] = []) =>
      leverOf('signed').chosen?.(to, at({ signatories }), { actors, asof: '2026-11-23' })
    expect(chosen({ signed: 'set' })).toEqual({ signed: 'set', signatories: ['openai', 'google'] })
    expect(chosen({ signed: 'set' }, ['meta'])).toEqual({ signed: 'set' })
    expect(chosen({ signed: 'today' })).toEqual({ signed: 'today' })
  })

  it('is moved by a chosen set only where one is read', () => {
    expect(changedLevers(at({ signatories: ['meta'] }), DEFAULT_LEVERS)).toEqual([])
    const set = at({ signed: 'set', signatories: ['meta', 'xai'] })
    expect(changedLevers(set, DEFAULT_LEVERS)).toEqual(['signed'])
    const turned = at({ signed: 'set', signatories: ['xai', 'meta', 'xai'] })
    expect(isMoved(leverOf('signed'), turned, set)).toBe(false)
    expect(isMoved(leverOf('signed'), at({ signed: 'set', signatories: ['xai'] }), set)).toBe(true)
    expect(isMoved(leverOf('meta'), set)).toBe(false)
    expect(leversInWords(set, set)).toEqual([])
  })
})

describe('what rules are read against', () => {
  const context = (change: Partial<Levers>) => ruleContext(at(change), actors, '2026-11-23')
  const found = {
    signatories: ['openai', 'google'],
    atRelease: 'as-recorded',
    always: [],
    never: [],
    imputed: false,
  }

  it('is the record of the day', () => {
    expect(context({})).toEqual(found)
  })

  it.each<[Partial<Levers>, object]>([
    [{ signed: 'today' }, { atRelease: 'signatories' }],
    [
      { signed: 'set', signatories: ['meta'] },
      { atRelease: 'signatories', signatories: ['meta'] },
    ],
    [{ signatories: ['meta'] }, {}],
    [{ meta: 'signs' }, { always: ['meta'] }],
    [{ meta: 'refuses' }, { never: ['meta'] }],
    [{ meta: 'exempt' }, {}],
    [{ imputed: true }, { imputed: true }],
  ])('is changed by %j in %j', (change, part) => {
    expect(context(change)).toEqual({ ...found, ...part })
  })
})
