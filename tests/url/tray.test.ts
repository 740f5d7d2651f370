import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import { carriedIn, keptAlong } from '#url/keptAlong.ts'
import { modelsAddress } from '#url/models.ts'
import { reportAddress, withTray } from '#url/report.ts'
import { trayFigures, type TrayFigure } from '#url/tray.ts'

const name = fc.stringMatching(/^[a-z]{1,8}$/)
const query = fc
  .array(fc.tuple(name, fc.string({ unit: 'grapheme' })), { maxLength: 5 })
  .map((pairs) => new URLSearchParams(pairs).toString())
const note = fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => text.slice(0, 200))
const figure: fc.Arbitrary<TrayFigure> = fc.record({
  chart: fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/),
  query,
  note,
})
const figures = fc.array(figure, { minLength: 1, maxLength: 8 })

describe('the figures of a report', () => {
  it('come back as they were, whatever is in their queries and notes', () => {
    fc.assert(
      fc.property(figures, (tray) => {
        expect(trayFigures.parse(trayFigures.write(tray))).toEqual({ value: tray, problems: [] })
      }),
    )
  })

  it('come back through a whole address', () => {
    fc.assert(
      fc.property(figures, (tray) => {
        const { values } = readAddress(reportAddress, '')
        const text = writeAddress(reportAddress, { ...values, figures: tray })
        expect(readAddress(reportAddress, text)).toMatchObject({
          values: { figures: tray },
          problems: [],
        })
      }),
    )
  })

  it('survive a router that decodes the query once more', () => {
    const tray = [{ chart: 'standing', query: 'q=a%7Eb%21', note: 'Not ~ yet! 5 * 3' }]
    const decoded = decodeURI(pageHref('report', {}, { figures: tray }).replace('/report', ''))
    expect(readAddress(reportAddress, decoded).values.figures).toEqual(tray)
  })

  it('read well in an address', () => {
    expect(
      pageHref(
        'report',
        {},
        {
          title: 'Where labs stand',
          figures: [
            { chart: 'standing', query: 'who=meta%2Copenai&data=2026-11-23', note: 'A note' },
            { chart: 'coverage', query: 'data=2026-11-23', note: '' },
          ],
        },
      ),
    ).toBe(
      '/report?title=Where%20labs%20stand&figures=standing!_A%20note!who_meta,openai!data_2026-11-23~coverage!data_2026-11-23',
    )
  })

  it('are named where they cannot be read, and the others are kept', () => {
    const { value, problems } = trayFigures.parse('standing!data_2026-11-23~<b>~coverage!oops')
    expect(value).toEqual([{ chart: 'standing', query: 'data=2026-11-23', note: '' }])
    expect(problems).toHaveLength(2)
  })

  it('are at most forty', () => {
    const { value, problems } = trayFigures.parse(Array.from({ length: 42 }, () => 'a').join('~'))
    expect(value).toHaveLength(40)
    expect(problems).toEqual([expect.stringContaining('2 are left out')])
  })
})

describe('going from page to page', () => {
  const tray = { title: 'T', figures: [{ chart: 'standing', query: '', note: '' }] }
  const carried = carriedIn(withTray('?who=meta', tray), modelsAddress)

  it('takes the report along, in front of the place on the page', () => {
    expect(keptAlong('/compare?who=xai#top', carried)).toBe(
      '/compare?who=xai&title=T&figures=standing#top',
    )
    expect(keptAlong('/', carried)).toBe('/?title=T&figures=standing')
  })

  it('leaves alone what says itself what the report holds', () => {
    for (const to of ['/report', '/report?figures=coverage', '/?figures=coverage']) {
      expect(keptAlong(to, carried)).toBe(to)
    }
  })

  it('adds nothing where there is no report', () => {
    expect(carriedIn('?who=meta&title=T', modelsAddress)).toBe('')
    expect(keptAlong('/compare?who=xai', '')).toBe('/compare?who=xai')
  })

  it('keeps the parameters of the page to the letter', () => {
    expect(withTray('?who=meta&figures=x&lane=actor', tray)).toBe(
      '?who=meta&lane=actor&title=T&figures=standing',
    )
    expect(readAddress(reportAddress, withTray('?who=meta', tray)).values).toMatchObject(tray)
  })
})

describe('figures of a report', () => {
  const parse = (text: string) => trayFigures.parse(text)

  it('are a chart, its parameters, and a note', () => {
    expect(parse('standing!_A *snote*!who_meta_x~signs')).toEqual({
      value: [
        { chart: 'standing', query: 'who=meta_x', note: 'A *note*' },
        { chart: 'signs', query: '', note: '' },
      ],
      problems: [],
    })
    expect(trayFigures.write([{ chart: 'signs', query: 'q=a!b~c*', note: '' }])).toBe(
      'signs!q_a*eb*tc*s',
    )
  })

  it.each(['Standing', '', 'standing!who', '-a', 'a-', 'a_b'])('are not read from “%s”', (text) => {
    expect(parse(text)).toEqual({ value: null, problems: [`“${text}” is not a figure`] })
  })

  it('are named by the beginning of what cannot be read', () => {
    expect(parse('X'.repeat(61)).problems).toEqual([`“${'X'.repeat(60)}” is not a figure`])
  })

  it('are forty at most, with a note of 500 letters', () => {
    const many = (count: number) => parse(Array.from({ length: count }, () => 'signs').join('~'))
    expect([many(40).value?.length, many(40).problems.length]).toEqual([40, 0])
    expect(many(42)).toMatchObject({
      problems: ['a report holds 40 figures; 2 are left out'],
    })
    expect(many(42).value).toHaveLength(40)
    expect(parse(`signs!_${'x'.repeat(501)}`).value?.[0]?.note).toHaveLength(500)
  })
})
