import * as z from 'zod/mini'
import { expect, it } from 'vitest'
import { access } from '#domain/schema/evidenceSchema.ts'
import { weightsAccess } from '#domain/schema/modelTable.ts'
import {
  bearingDirection,
  commitmentStatus,
  event,
  eventType,
  sourceTier,
  stanceValue,
} from '#domain/schema/recordTables.ts'
import {
  accessWords,
  bearingWords,
  commitmentWords,
  count,
  countryWords,
  eventTypeWords,
  jurisdictionWords,
  lawStatusWords,
  listed,
  numberWords,
  sentenceCase,
  stanceWords,
  tierWords,
  weightsAccessWords,
} from '#domain/words/words.ts'

const statuses = z.enum(['introduced', 'passed', 'enacted', 'in-force', 'vetoed', 'revoked'])

it.each([
  ['stance', stanceValue.options.map(stanceWords)],
  ['event type', eventType.options.map(eventTypeWords)],
  ['bearing', bearingDirection.options.map(bearingWords)],
  ['status of a law', statuses.options.map(lawStatusWords)],
  ['commitment', commitmentStatus.options.map(commitmentWords)],
  ['tier', sourceTier.options.map(tierWords)],
  ['access', access.options.map(accessWords)],
  ['weights', weightsAccess.options.map(weightsAccessWords)],
])('says each %s in words, and no two in the same', (_, words) => {
  expect(words.every((word) => /^[A-Za-z][a-z ,]+$/.test(word))).toBe(true)
  expect(new Set(words).size).toBe(words.length)
})

it('knows every status that a law can have', () => {
  expect(event.shape.status._zod.values).toEqual(new Set([...statuses.options, null]))
})

it('never lets silence sound like a refusal', () => {
  expect(commitmentWords('unknown')).toMatch(/^Nothing found/)
  expect(commitmentWords('not-invited')).toBe('Not invited')
  expect(commitmentWords('declined')).toMatch(/^Declined/)
})

it('names places, and shows the code of one that it does not know', () => {
  expect(jurisdictionWords('us-ca')).toBe('California')
  expect(jurisdictionWords('us-zz')).toBe('US-ZZ')
  expect(jurisdictionWords('constructor')).toBe('CONSTRUCTOR')
  expect(countryWords('FR')).toBe('France')
  expect(countryWords('AE')).toBe('United Arab Emirates')
  expect(countryWords('XX')).toBe('XX')
  expect(countryWords('international')).toBe('international')
})

it('counts in words to ten, and in digits above', () => {
  expect(count(0, 'company', 'companies')).toBe('no companies')
  expect(count(1, 'company', 'companies')).toBe('one company')
  expect(count(3, 'company', 'companies')).toBe('three companies')
  expect(count(10, 'company', 'companies')).toBe('ten companies')
  expect(count(11, 'company', 'companies')).toBe('11 companies')
  expect(numberWords(1234)).toBe('1,234')
})

it('joins names as a sentence does', () => {
  expect(listed([])).toBe('')
  expect(listed(['Meta'])).toBe('Meta')
  expect(listed(['Meta', 'xAI'])).toBe('Meta and xAI')
  expect(listed(['Google', 'Meta', 'xAI'])).toBe('Google, Meta and xAI')
})

it('begins a sentence', () => {
  expect(sentenceCase('three companies')).toBe('Three companies')
  expect(sentenceCase('')).toBe('')
})
