import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  choice,
  choices,
  day,
  flag,
  freeText,
  jurisdictions,
  rangeEnd,
  slugOrNull,
  slugs,
  type Param,
} from '#url/param.ts'

/** What is written is read back, without a problem. */
function bijective<T>(param: Param<T>, values: fc.Arbitrary<T>) {
  fc.assert(
    fc.property(values, (value) => {
      expect(param.parse(param.write(value))).toEqual({ value, problems: [] })
    }),
  )
}

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 3 })
  .map((words) => words.join('-'))
const isoDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

it('reads back what it writes', () => {
  bijective(slugs, fc.uniqueArray(slug, { minLength: 1 }))
  bijective(slugOrNull, slug)
  bijective(choice(['a', 'b', 'c'], 'a'), fc.constantFrom('a', 'b', 'c'))
  bijective(
    choices(['a', 'b', 'c']),
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  )
  bijective(
    jurisdictions,
    fc.uniqueArray(fc.constantFrom('us-federal', 'us-ca', 'eu', 'intl'), { minLength: 1 }),
  )
  bijective(day, isoDay)
  bijective(
    rangeEnd,
    fc.oneof(
      isoDay,
      isoDay.map((one) => one.slice(0, 7)),
      isoDay.map((one) => one.slice(0, 4)),
    ),
  )
  bijective(flag, fc.boolean())
  bijective(freeText, fc.string({ minLength: 1, maxLength: 200 }))
})

it.each([
  () => day.parse('2026-02-30'),
  () => day.parse('2026-2-3'),
  () => day.parse('today'),
  () => rangeEnd.parse('2026-13'),
  () => rangeEnd.parse('26'),
  () => flag.parse('yes'),
  () => slugOrNull.parse('Meta'),
  () => slugOrNull.parse('__proto__'),
])('refuses nonsense and names it: %s', (read) => {
  const { value, problems } = read()
  expect(value).toBeNull()
  expect(problems).toHaveLength(1)
})

it('keeps the good parts of a list and names the bad ones', () => {
  expect(slugs.parse('meta,Open AI,meta,xai')).toEqual({
    value: ['meta', 'xai'],
    problems: [
      expect.objectContaining({
        why: '“Open AI” is not an id (lower-case words joined by hyphens)',
      }),
    ],
  })
})
