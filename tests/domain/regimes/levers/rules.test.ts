import { expect, it } from 'vitest'
import { DEFAULT_LEVERS } from '#domain/regimes/levers/levers.ts'
import { chosenVariant, withVariant } from '#domain/regimes/levers/rules.ts'
import { aRule, aScenario } from '#tests/domain/ruleFixture.ts'

const base = { ...aRule([]), id: 'base' }
const other = { ...aRule([]), id: 'other' }
const third = { ...aRule([]), id: 'third' }
const scenario = aScenario('two-tier', base, other, third)
const chosen = (...variants: readonly string[]) =>
  chosenVariant(scenario, { ...DEFAULT_LEVERS, variants })?.id

it('runs the base variant unless the levers name another', () => {
  expect(chosen()).toBe('base')
  expect(chosen('two-tier:other')).toBe('other')
  expect(chosen('two-tier:other', 'two-tier:third')).toBe('third')
  expect(chosen('centralized:other')).toBe('base')
})

it('passes over a name that it does not know', () => {
  expect(chosen('two-tier:unheard-of')).toBe('base')
  expect(chosen('two-tier:other', 'two-tier:unheard-of')).toBe('other')
  expect(chosen('two-tier:constructor', 'two-tier:', ':', '')).toBe('base')
})

it('has no rule for a scenario without its base variant', () => {
  expect(chosenVariant({ ...scenario, baseVariant: 'lost' }, DEFAULT_LEVERS)).toBe(null)
})

it('writes a choice once, and the base not at all', () => {
  const once = withVariant(DEFAULT_LEVERS, scenario, 'other')
  expect(once.variants).toEqual(['two-tier:other'])
  expect(withVariant(once, scenario, 'third').variants).toEqual(['two-tier:third'])
  expect(withVariant(once, scenario, 'base')).toEqual(DEFAULT_LEVERS)
})
