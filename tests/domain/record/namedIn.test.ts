import { describe, expect, it } from 'vitest'
import { actsInForce } from '#domain/record/inForce.ts'
import { modelsNamed } from '#domain/record/modelsNamed.ts'
import { aModel } from '#tests/domain/modelFixture.ts'
import { eventFixture } from '#tests/domain/timelineFixture.ts'

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(' ')

it('takes the latest of several events for the act, and parts what is in force from what is enacted', () => {
  const act = (id: string, date: string, title: string, status: 'in-force' | 'enacted' | null) =>
    eventFixture({ id, date, title, status })
  const { inForce, enacted } = actsInForce(
    [
      act('signed', '2026-01-01', 'A state signs the RAISE Act', 'enacted'),
      act('amended', '2026-02-01', 'An amendment of the RAISE Act', 'enacted'),
      act('order', '2026-01-15', 'Executive Order 14409', 'in-force'),
      act('other', '2026-03-01', 'Executive Order 14410', 'in-force'),
      act('talk', '2026-03-01', 'A talk', null),
      act('day', '2026-11-23', 'HB 149', 'in-force'),
      act('later', '2026-11-24', 'HB 150', 'in-force'),
    ],
    '2026-11-23',
  )
  expect([ids(inForce), ids(enacted)]).toEqual(['day other order', 'amended'])
})

describe('a model is named', () => {
  const named = (title: string, name: string, part: object = {}) =>
    modelsNamed(eventFixture({ title, summary: '', actors: ['acme'], date: '2026-03-01' }), [
      aModel({ name, ...part }),
    ]).length === 1

  it.each([
    ['GPT-5.6 is out', 'GPT-5.6 (Sol)', true],
    ['GPT-5.6 is out', 'GPT-5', false],
    ['GPT-5 Pro is out', 'GPT-5', true],
    ['Claude-GPT-5', 'GPT-5', false],
    // Near its release a part of the name will do.
    ['GPT-5.6 is out', 'GPT-5.6 Sol', true],
    ['GPT-12 is out', 'GPT-12 Sol', true],
    ['GPT-5.12 is out', 'GPT-5.12 Sol', true],
    ['Fable 5 is out', 'Claude Fable 5', true],
    ['Muse Wonder is out', 'Muse Wonder 1.0', true],
    ['Muse Wonder is out', 'Muse Wonder v12.10', true],
    ['Muse Glimmer is out', 'Muse Glimmer-30B', true],
    ['Muse Glimmer is out', 'Muse Glimmer-30.5M', true],
    // One word alone may mean anything.
    ['Wonder is out', 'Wonder 2', false],
    ['Wonder 2 is out', 'Wonder', false],
  ])('by “%s”: %s, %s', (title, name, is) => {
    expect(named(title, name)).toBe(is)
  })

  it('in full only, where another developer or another time is told of', () => {
    expect(named('Fable 5', 'Claude Fable 5', { developer: 'meta' })).toBe(false)
    expect(named('Claude Fable 5', 'Claude Fable 5', { developer: 'meta' })).toBe(true)
    expect(named('Fable 5', 'Claude Fable 5', { released: '2026-04-01' })).toBe(true)
    expect(named('Fable 5', 'Claude Fable 5', { released: '2026-04-02' })).toBe(false)
    expect(named('Fable 5', 'Claude Fable 5', { released: '2026-01-29' })).toBe(true)
    expect(named('Fable 5', 'Claude Fable 5', { released: '2026-01-28' })).toBe(false)
  })
})
