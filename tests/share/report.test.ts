import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Source } from '#domain/schema/recordTables.ts'
import { endNotes, noteNumbers } from '#share/report/endNotes.ts'
import { numbersIn } from '#tests/support/numbersIn.ts'
import { captionsText, figureName, referenceFiles } from '#share/report/reportFiles.ts'
import { facts, shownOf, sources } from './shownFixture.ts'

const source = (id: string): Source => ({
  id,
  url: null,
  publisher: 'Publisher',
  title: id,
  published: null,
  tier: 'primary',
})

describe('end-notes', () => {
  const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 12 })

  it('hold each source once, in the order in which figures need them', () => {
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 4 }), (figures) => {
        const notes = endNotes(figures.map((one) => ({ sources: one.map(source) })))
        expect(notes.map(({ id }) => id)).toEqual([...new Set(figures.flat())])
      }),
    )
  })

  it('are counted by every figure, no number lost in a range', () => {
    fc.assert(
      fc.property(ids, ids, (first, second) => {
        const notes = endNotes([first, second].map((one) => ({ sources: one.map(source) })))
        const named = numbersIn(noteNumbers(second.map(source), notes))
        expect(named.map((number) => notes[number - 1]?.id)).toEqual(
          expect.arrayContaining([...new Set(second)]),
        )
        expect(named).toHaveLength(new Set(second).size)
      }),
    )
  })

  it('are written as ranges from three on', () => {
    const notes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(source)
    expect(noteNumbers(['a', 'b', 'c', 'f', 'g'].map(source), notes)).toBe('1–3, 6, 7')
  })
})

describe('the files of a report', () => {
  const shown = shownOf('?who=meta&data=2026-11-23')
  const figure = {
    shown,
    facts: facts(shown),
    sources,
    problems: [],
    note: 'Mind the gap.',
    number: 1,
  }
  const other = shownOf('?who=openai&data=2026-11-23')
  const third = { ...figure, shown: other, facts: facts(other), number: 3 }
  const figures = [figure, third]

  it('have a caption, the note, the caveat and the alt text for each figure', () => {
    const text = captionsText('Where labs stand', figures, [], 'https://atlas.example/report')
    expect(text).toMatch(/^Where labs stand\n\nFigure 1\. Two of three models\. /)
    for (const said of [
      'Note: Mind the gap.',
      'Caveat: A caveat.',
      'Alt text: Chart: Two of three models.',
      `File: ${figureName(third)}.png`,
      'This report: https://atlas.example/report',
    ]) {
      expect(text).toContain(said)
    }
  })

  it('say in its place which figure is missing, and why, and leave the others their numbers', () => {
    const missing = [{ number: 2, why: 'There is no chart called “gone”.' }]
    const text = captionsText('Where labs stand', figures, missing, 'https://atlas.example/report')
    const parts = text.split('\n\n').map((part) => part.slice(0, 21))
    expect(parts).toEqual([
      'Where labs stand',
      'Figure 1. Two of thre',
      'Figure 2 is missing: ',
      'Figure 3. Two of thre',
      'This report: https://',
    ])
    expect(text).toContain('it could not be drawn. There is no chart called “gone”.')
  })

  it.each(Object.entries(referenceFiles(figures)))(
    '%s is read by an independent program, figures of one title apart',
    (_, text) => {
      const { data } = new Cite(text)
      expect(data).toHaveLength(2)
      expect(new Set(data.map(({ title }) => title))).toEqual(
        new Set(['One sentence about <them> & theirs']),
      )
    },
  )

  it('give each reference its own key', () => {
    const keys = [...referenceFiles(figures)['references.bib'].matchAll(/@misc\{(.*),/g)]
    expect(new Set(keys.map(([, key]) => key)).size).toBe(2)
  })

  it('hold a figure that stands in it twice as one reference', () => {
    const { data } = new Cite(referenceFiles([figure, third, figure])['references.bib'])
    expect(data).toHaveLength(2)
  })
})
