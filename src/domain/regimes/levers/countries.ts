import { listed, countryWords } from '#domain/words/words.ts'
import { defineLever } from './lever.ts'

type Fields = {
  /** Countries of developers whose models are counted, ISO 3166-1 alpha-2; empty: all. */
  readonly countries: readonly string[]
}

/** A developer of unknown country is in no chosen country. */
export const countries = defineLever<Fields>()({
  id: 'countries',
  name: 'Countries',
  defaults: { countries: [] },
  isDecision: false,
  choices: [],
  params: {
    countries: { kind: 'countries', field: 'countries', label: 'Countries of developers' },
  },
  chip: (fields) =>
    fields.countries.length > 0 ? listed(fields.countries.map(countryWords)) : 'every country',
  sentence: (fields, naming) =>
    fields.countries.length === 0
      ? 'Developers of every country are counted.'
      : `Only developers in ${listed(fields.countries.map(naming.country), 'or')} are counted.`,
  moves: (fields) =>
    [[], ['US']]
      .filter((chosen) => chosen.join() !== fields.countries.join())
      .map((chosen) => ({ countries: chosen })),
  counts: ({ developerCountry }, fields) =>
    fields.countries.length === 0 ||
    (developerCountry !== null && fields.countries.includes(developerCountry)),
})
