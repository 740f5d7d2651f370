import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findActions } from '#domain/find/actions.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { lastDayOf } from '#domain/days/months.ts'
import { plainName } from '#domain/words/plainName.ts'
import { findTables, VERSION } from '#tests/domain/find/findFixture.ts'

const asked = (q: string) => {
  const { actions, isCommand } = findActions(q, findTables, VERSION)
  return { isCommand, actions: actions.map(({ action }) => action) }
}
const companies = findTables.companies ?? []

describe('to compare', () => {
  it('takes any two companies by any of their names, in the order said', () => {
    const two = fc.uniqueArray(fc.constantFrom(...companies), { minLength: 2, maxLength: 3 })
    const joint = fc.constantFrom(' and ', ' ', ', ', ' with ')
    fc.assert(
      fc.property(two, joint, (some, between) => {
        const who = some.map(({ id }) => id)
        const said = some.map(({ name }) => plainName(name)).join(between)
        expect(asked(`compare ${said}`)).toEqual({
          isCommand: true,
          actions: [{ do: 'compare', who, columns: [] }],
        })
        expect(asked(who.join(' ')).actions).toContainEqual({ do: 'compare', who, columns: [] })
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    ['compare opnai and gogle', ['openai', 'google'], []],
    ['meta vs xai', ['meta', 'xai'], []],
    ['Compare Meta’s and Z.ai’s open weights', ['meta', 'zai'], ['open-weights']],
    ['google deepmind versus mistral', ['google', 'mistral'], []],
    ['compare meta', ['meta'], []],
  ])('understands “%s”', (q, who, columns) => {
    expect(asked(q)).toEqual({ isCommand: true, actions: [{ do: 'compare', who, columns }] })
  })

  it('does not command where it only names things', () => {
    expect(asked('openai meta').isCommand).toBe(false)
    expect(asked('meta')).toEqual({ isCommand: false, actions: [] })
    expect(asked('compare')).toEqual({ isCommand: false, actions: [] })
  })

  it('says whom, and on what', () => {
    const [offer] = findActions('compare openai meta open weights', findTables, VERSION).actions
    expect(offer).toMatchObject({ title: 'Compare OpenAI and Meta', note: 'Open weights' })
    const [alone] = findActions('compare meta', findTables, VERSION).actions
    expect(alone?.title).toBe('Compare Meta with the others')
  })
})

describe('as of a day', () => {
  it('means the last day of a month, and offers what changed since', () => {
    const month = fc
      .tuple(fc.integer({ min: 2019, max: 2025 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
    fc.assert(
      fc.property(month, fc.constantFrom('as of ', 'in ', 'by ', ''), (one, before) => {
        const day = lastDayOf(one)
        const said = dayWords(day).replace(/^\d+ /, '').toLowerCase()
        expect(asked(before + said)).toEqual({
          isCommand: true,
          actions: [
            { do: 'asof', day },
            { do: 'since', day },
          ],
        })
      }),
    )
  })

  it.each([
    ['as of 2024-06-30', '2024-06-30'],
    ['14 march 2025', '2025-03-14'],
    ['March 14th 2025', '2025-03-14'],
    ['MAR 2025', '2025-03-31'],
    ['2024', '2024-12-31'],
  ])('understands “%s”', (q, day) => {
    expect(asked(q).actions[0]).toEqual({ do: 'asof', day })
  })

  it('puts what changed first where that is asked', () => {
    expect(asked('what changed since june 2026').actions.map((one) => one.do)).toEqual([
      'since',
      'asof',
    ])
  })

  it('offers no day that lies on or after that of the data, and no day that does not exist', () => {
    for (const q of [
      'as of 2027',
      `as of ${VERSION}`,
      'as of 31 February 2025',
      'in force',
      'as of',
    ])
      expect(asked(q)).toEqual({ isCommand: false, actions: [] })
  })

  it('does not command where a year is one word of several', () => {
    expect(asked('state laws of California 2025').isCommand).toBe(false)
  })
})

describe('other deeds', () => {
  it.each([
    ['download the picture', [{ do: 'share', what: 'picture' }], true],
    ['embed', [{ do: 'share', what: 'embed' }], true],
    ['cite this page', [{ do: 'share', what: 'cite' }], true],
    ['share this page', [{ do: 'share', what: 'link' }], true],
    ['open the report', [{ do: 'report' }], true],
    ['cite this picture', [{ do: 'share', what: 'cite' }], true],
    ['share listing', [], false],
    ['mythos export', [], false],
    ['report on meta', [], false],
    ['', [], false],
  ])('“%s”', (q, actions, isCommand) => {
    expect(asked(q)).toEqual({ actions, isCommand })
  })
})
