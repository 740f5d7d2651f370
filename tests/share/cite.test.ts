// The parsers are another project's: what they read is what Zotero, JabRef and pandoc are told.
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtex } from '#share/cite/bibtex.ts'
import { citationText } from '#share/cite/citationText.ts'
import { cslJson } from '#share/cite/cslJson.ts'
import { citationKey, type Reference } from '#share/cite/reference.ts'
import { foundIn } from '#share/facts.ts'
import { ris } from '#share/cite/ris.ts'

const reference: Reference = {
  title: 'Meta & xAI: 50% of _two_ {models} ~ $1 #1',
  figure: 'Łódź, ß and 中文',
  address: 'https://atlas.example/compare?v=1&who=meta,xai&asof=2026-09-01&data=2026-11-23',
  version: '2026-11-23',
  asof: '2026-09-01',
  read: '2026-11-25',
}

const FORMATS = { bibtex, ris, cslJson }

describe.each(Object.entries(FORMATS))('%s, read by an independent program', (format, write) => {
  const read = new Cite(write(reference))
  const [item] = read.data
  // Here, since the program reads its styles when it is first asked for one.
  const styled = read.format('bibliography', { template: 'apa' })

  it('keeps the title, every character of it', () => {
    expect(item?.title).toBe(reference.title)
  })

  it('keeps what the figure is called, in every script', () => {
    // Not every reader takes the short title of RIS over.
    if (format === 'ris') expect(write(reference)).toContain('ST  - Łódź, ß and 中文\r\n')
    else expect(item?.['title-short']).toBe(reference.figure)
  })

  it('keeps the pinned address to the letter', () => {
    expect(item?.URL).toBe(reference.address)
  })

  it('names the version, its day, the day of reading and us', () => {
    expect(item?.issued?.['date-parts']?.[0]?.[0]).toBe(2026)
    expect(item?.accessed?.['date-parts']?.[0]).toEqual([2026, 11, 25])
    expect(JSON.stringify(item)).toContain('2026-11-23')
    // The whole name, and not “Atlas, Oversight”: some formats have one field for it, some call it the family's.
    expect(Object.values(item?.author?.[0] ?? {})).toEqual(['Oversight Atlas'])
  })

  it('can be set in a style', () => {
    expect(styled).toContain('Oversight Atlas')
    expect(styled).toContain('atlas.example')
  })
})

describe('any title', () => {
  const title = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\w/.test(text))

  it('comes back from RIS and CSL-JSON, and never ends a record early', () => {
    fc.assert(
      fc.property(title, (text) => {
        const one = { ...reference, title: `${text}\nER  - ` }
        expect(new Cite(ris(one)).data).toHaveLength(1)
        expect(new Cite(cslJson(one)).data).toHaveLength(1)
      }),
    )
  })

  it('leaves the braces of BibTeX balanced, those behind a backslash counted', () => {
    fc.assert(
      fc.property(fc.oneof(title, fc.constantFrom('a { b', 'a } b', '}{ a', '\\{ a')), (text) => {
        const written = bibtex({ ...reference, title: text, figure: text })
        let depth = 0
        for (const character of written) {
          depth += character === '{' ? 1 : character === '}' ? -1 : 0
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
        expect(new Cite(written).data).toHaveLength(1)
      }),
    )
  })

  it.each(['a { b', 'a } b', 'Łódź, straße, 中文 and Ωμέγα', 'of {two} “models”'])(
    'comes back from every form with all its letters: %s',
    (text) => {
      for (const write of Object.values(FORMATS)) {
        expect(new Cite(write({ ...reference, title: text })).data[0]?.title).toBe(text)
      }
    },
  )

  it('gives a key that programs read, of letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(title, (text) => {
        const key = citationKey({ ...reference, title: text })
        expect(key).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u)
        expect(new Cite(bibtex({ ...reference, title: text })).data[0]?.id).toBe(key)
      }),
    )
  })
})

describe('a key', () => {
  const keyOf = (title: string, address = reference.address) =>
    citationKey({ ...reference, title, address })

  it.each([
    ['Łódź straße Ærø', 'lodz-strasse-aero'],
    ['Crème brûlée', 'creme-brulee'],
    ['中文 signs', '中文-signs'],
    ['がく', 'がく'],
  ])('of %s holds %s', (title, words) => {
    expect(keyOf(title)).toMatch(new RegExp(`^oversight-atlas-2026-11-23-${words}-[a-z0-9]+$`))
  })

  it('is another for every address, and the same for the same', () => {
    const addresses = Array.from(
      { length: 2000 },
      (_, index) => `https://atlas.example/?who=${index}`,
    )
    expect(new Set(addresses.map((one) => keyOf('Same', one))).size).toBe(2000)
    expect(keyOf('Same', addresses[7])).toBe(keyOf('Same', addresses[7]))
  })
})

it('is titled by what a figure finds: its sentence, or its title where that says it', () => {
  const shown = { title: 'Training compute', summary: 'None is known.', titleFinds: false }
  expect(foundIn(shown)).toEqual({ title: 'None is known', figure: 'Training compute' })
  expect(foundIn({ ...shown, titleFinds: true })).toEqual({ title: 'Training compute' })
})

it('says the day of the view only where it is not the day of the data', () => {
  expect(citationText(reference)).toBe(
    'Oversight Atlas (2026). “Meta & xAI: 50% of _two_ {models} ~ $1 #1” [figure “Łódź, ß and 中文”, data set]. ' +
      'Data version 2026-11-23, as of 1 September 2026. CC BY 4.0. ' +
      'https://atlas.example/compare?v=1&who=meta,xai&asof=2026-09-01&data=2026-11-23 (read 25 November 2026).',
  )
  expect(citationText({ ...reference, asof: '2026-11-23' })).not.toContain('as of')
  expect(citationText({ ...reference, figure: reference.title })).toContain('[data set]')
})
