import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainWords } from '#domain/words/plainWords.ts'
import { powersOfTen } from '#domain/words/powersOfTen.ts'
import { TABLE_NAMES } from '#domain/schema/tables.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { indexOnDisk } from '#tools/datasetFolder.ts'
import { readVersion } from '#tools/readVersion.ts'

describe('words of sealed files', () => {
  it.each([
    ['unlikely above 1e25', 'unlikely above 10²⁵'],
    [
      'null in "to" means still running on the as-of date.',
      'No last day means still running on the as-of date.',
    ],
    ['Every foundation model (the seed’s wording)', 'Every foundation model'],
    ['Yes (seed)', 'Yes (the first report)'],
    ["so the seed's explanation is unproven", "so the first report's explanation is unproven"],
    [
      'The seed wording is not to be repeated.',
      'The wording of the first report is not to be repeated.',
    ],
    ['The seed contradicts itself', 'The first report contradicts itself'],
    [
      'add {attr: released, op: gte, value: date} to each case; framework',
      'let each case ask for a release from that day on; framework',
    ],
    ['those are null, not zero.', 'for those it is not known, which is not zero.'],
    ['seed-article', 'seed-article'],
    ['code 1e5, a seedling', 'code 1e5, a seedling'],
  ])('%j are read as %j', (sealed, plain) => {
    expect(plainWords(sealed)).toBe(plain)
  })

  // Older versions keep the words that they were published with, or a difference would tell of changes that were none.
  it('hold no jargon of their makers in the current version, where they are shown', () => {
    const { current, versions } = indexOnDisk()
    const shown = versions
      .filter(({ id }) => id === current)
      .flatMap((version) => {
        const { tables } = readVersion(version)
        return TABLE_NAMES.flatMap((table) => tables[table].flatMap((row) => texts(row)))
      })
    expect(shown.length).toBeGreaterThan(2000)
    const jargon = /\bseed\b|first article|\{attr|\b1e\d\d|\bnull\b/
    expect(shown.filter((text) => jargon.test(text))).toEqual([])
  })
})

/** As it is shown: the codebook and the basis of compute go through `plainWords`, and evidence says powers of ten. */
function texts(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') {
    if (['id', 'source', 'codedSource', 'baseVariant'].includes(key)) return []
    if (key === 'supports') return [powersOfTen(value)]
    return [['definition', 'basis'].includes(key) ? plainWords(value) : value]
  }
  if (Array.isArray(value)) return value.flatMap((one) => texts(one, key))
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => texts(one, name))
    : []
}

it('are no numbers of one version on the page of methods', () => {
  // An example between quotes counts nothing.
  const methods = readFileSync('src/domain/methods.md', 'utf8').replaceAll(/"[^"]*"/g, '')
  const { versions } = indexOnDisk()
  for (const { id } of versions) expect(methods).not.toContain(`data of ${dayWords(id)}`)
  expect(methods).not.toMatch(/\b\d+ of (the )?\d+\b/)
  const kinds = 'models|companies|events|sources|periods|stances|disputes|questions|rows|developers'
  expect(methods.match(new RegExp(`\\b\\d[\\d,]* (${kinds})\\b`, 'g')) ?? []).toEqual([])
})
