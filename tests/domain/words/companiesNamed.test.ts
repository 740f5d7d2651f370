import fc from 'fast-check'
import { expect, it } from 'vitest'
import { companiesNamed } from '#domain/words/companiesNamed.ts'
import { allNames } from '#domain/words/plainName.ts'
import { published } from '#tests/domain/timelineFixture.ts'

const companies = published('companies')
const aName = fc
  .constantFrom(...companies)
  .chain(({ id, name }) =>
    fc.constantFrom(...[...allNames(name), id].map((said) => ({ id, said }))),
  )
const filler = fc.constantFrom('what', 'did', '“sign', 'with', 'in', '2025', '')

it('finds any name of a company, in any case, among other words', () => {
  fc.assert(
    fc.property(filler, aName, filler, fc.boolean(), (before, { id, said }, after, isLoud) => {
      const words = `${before} ${isLoud ? said.toUpperCase() : said}’s ${after}`
      expect(companiesNamed(words, companies)).toContain(id)
    }),
  )
})

it('tells them in the order of mention, each once', () => {
  expect(companiesNamed('xAI, Meta’s and xai', companies)).toEqual(['xai', 'meta'])
})

it('takes no part of a name for it', () => {
  for (const words of ['open', 'deepmind', 'metals', 'ai', 'safe meta-analysis', '']) {
    expect(companiesNamed(words, companies)).toEqual([])
  }
})
