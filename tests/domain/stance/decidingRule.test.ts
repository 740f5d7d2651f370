import { expect, it } from 'vitest'
import { decidingRule } from '#domain/stance/decidingRule.ts'
import { stanceValue } from '#domain/schema/recordTables.ts'
import { published } from '#tests/domain/timelineFixture.ts'

const codebook = published('codebook')
const rules = (stance: (typeof stanceValue.options)[number], rationale = 'Found.') =>
  decidingRule({ stance, rationale }, codebook).rules.map(({ term }) => term)

it('gives the definition of every value, and at least one rule that leads to it', () => {
  for (const stance of stanceValue.options) {
    expect(decidingRule({ stance, rationale: 'Found.' }, codebook).value?.term).toBe(stance)
    expect(rules(stance).length).toBeGreaterThan(0)
  }
})

it('gives every rule that may have decided', () => {
  expect(rules('negotiating')).toEqual(['Rule 4'])
  expect(rules('resistant')).toEqual(['Rule 1', 'Rule 2'])
})

it('takes the rationale at its word, where its rule leads there', () => {
  expect(rules('resistant', 'It stayed in force, so this is a rule 2 coding.')).toEqual(['Rule 2'])
  expect(rules('resistant', 'Not a rule 5 coding.')).toEqual(['Rule 1', 'Rule 2'])
})

it('says nothing where a codebook has no rules', () => {
  expect(
    decidingRule({ stance: 'resistant', rationale: 'Found.' }, published('codebook', '2026-06-26')),
  ).toEqual({ value: null, rules: [] })
})
