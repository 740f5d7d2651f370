import fc from 'fast-check'
import { expect, it } from 'vitest'
import { companyHeadline } from '#domain/overview/companyHeadline.ts'
import { sinceWords } from '#domain/stance/sinceWords.ts'
import { standings } from '#domain/overview/standing.ts'
import { someDay, standingsOf, standingTables } from '#tests/domain/standingFixture.ts'

const of = (id: string, asof = '2026-11-23', version = '2026-11-23') =>
  standingsOf(version, asof)
    .filter(({ company }) => company.id === id)
    .map((standing) => companyHeadline(standing, asof))[0]

it.each([
  [
    'meta',
    '2026-11-23',
    'Meta has been in talks on federal testing since 23 June 2026; whether it signed is not known',
  ],
  [
    'openai',
    '2026-11-23',
    'OpenAI has let the government test models before release since 29 August 2024',
  ],
  [
    'amazon',
    '2026-11-23',
    'Amazon has been silent on federal testing since 29 August 2024; no testing agreement was found',
  ],
  [
    'deepseek',
    '2026-11-23',
    'DeepSeek was never invited to federal testing; nothing it said on it was found',
  ],
  [
    'xai',
    '2026-05-25',
    'xAI has been on record against federal review since 20 May 2026; its testing agreement of 5 May 2026 stands',
  ],
  [
    'anthropic',
    '2026-06-20',
    'Anthropic has done as a federal order or request asks since 12 June 2026; its testing agreement of 29 August 2024 stands',
  ],
  [
    'google',
    '2024-01-01',
    'Google has been coded cooperative since 21 July 2023; no testing agreement was found',
  ],
  ['reflection', '2025-03-01', 'No stance of Reflection AI is on record by 1 March 2025'],
])('%s as of %s', (id, asof, sentence) => {
  expect(of(id, asof)).toBe(sentence)
})

it('says of the seed article’s Meta what the article says', () => {
  expect(of('meta', '2026-06-26', '2026-06-26')).toBe(
    'Meta has been on record against federal review since 26 June 2026 or earlier; whether it signed is not known',
  )
})

it('is one sentence without a full stop, whatever the record says', () => {
  fc.assert(
    fc.property(standingTables, someDay, (tables, asof) => {
      for (const standing of standings(tables, asof, '2026-11-23')) {
        expect(companyHeadline(standing, asof)).toMatch(/^[A-Z][^.]*[a-z0-9]$/)
        expect(companyHeadline(standing, asof)).not.toMatch(/undefined|null|[()]| {2}/)
      }
    }),
  )
})

it.each([
  ['2026-06-23', 'since 23 June 2026'],
  ['2026-07~', 'since about July 2026'],
  ['../2026-06-26', 'since 26 June 2026 or earlier'],
  ['2026-06-02/..', 'since 2 June 2026'],
  ['2026-09-02/2026-11-23', 'since some day between 2 September 2026 and 23 November 2026'],
])('%s reads “%s”', (from, words) => {
  expect(sinceWords(from)).toBe(words)
})
