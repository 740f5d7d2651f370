// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { newQueryClient } from '#app/queryClient.ts'
import { altText } from '#share/picture/captions.ts'
import { headingOf } from '#share/report/documentFigures.ts'
import { noRoom } from '#share/picture/fit.ts'
import { PRESETS } from '#share/picture/presets.ts'
import type { Draw } from '#share/report/drawFigures.ts'
import { reportDocx } from '#share/report/reportDocx.ts'
import { reportFigureQuery } from '#share/report/reportFigure.ts'
import type { NotedFigure } from '#share/report/reportFiles.ts'
import { reportPptx } from '#share/report/reportPptx.ts'
import { answerRequests } from '#tests/support/requests.ts'
import { png } from './pngFixture.ts'

answerRequests()

const client = newQueryClient({ retry: 0 })

/** Nothing is laid out here: any picture does. */
const draw: Draw = () =>
  Promise.resolve({
    svg: '<svg/>',
    picture: { left: '' },
    png: () => Promise.resolve(new Blob([png()])),
  })

/** Its parts by name, each of them read as XML by another program than wrote it. */
async function opened(file: Blob): Promise<(name: string) => Document> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const parts = new Map(
    Object.entries(files)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [
        name,
        new DOMParser().parseFromString(strFromU8(bytes), 'application/xml'),
      ]),
  )
  for (const part of parts.values()) expect(part.querySelector('parsererror')).toBeNull()
  return (name) => {
    const part = parts.get(name)
    if (!part) throw new Error(`There is no ${name} among ${[...parts.keys()].join(', ')}`)
    return part
  }
}

const all = (part: Document | Element | undefined, tag: string) => [
  ...(part?.getElementsByTagName(tag) ?? []),
]
const words = (part: Element | undefined) => part?.textContent ?? ''
const linksOf = (part: Document) =>
  all(part, 'Relationship')
    .filter((one) => one.getAttribute('TargetMode') === 'External')
    .map((one) => one.getAttribute('Target'))

let figures: readonly NotedFigure[] = []
const read = async (number: number, chart: string, query: string, note = '') => ({
  ...(await client.read(reportFigureQuery({ chart, query, note }))),
  number,
  note,
})
beforeAll(async () => {
  figures = [
    await read(1, 'standing', 'data=2026-11-23', 'Mind <the> silent ones.'),
    await read(3, 'models-compute', 'who=meta&data=2026-11-23'),
    await read(4, 'stance-timeline', 'data=2026-11-23'),
  ]
})
const report = () => ({
  title: 'Where labs stand',
  figures,
  missing: [{ number: 2, why: 'There is no chart called “gone”.' }],
  address: 'https://example.org/report',
})

describe('the text of a report', () => {
  const text = async () => {
    const { file, missing } = await reportDocx(client, report(), draw)
    expect(missing).toHaveLength(1)
    return opened(file)
  }
  const styled = (part: Document, style: string) =>
    all(part, 'w:p').filter((one) =>
      all(one, 'w:pStyle').some((mark) => mark.getAttribute('w:val') === style),
    )

  it('is called by its title, and has what each figure finds as a heading of its own', async () => {
    const part = await text()
    const body = part('word/document.xml')
    expect(styled(body, 'Title').map((one) => words(one))).toEqual(['Where labs stand'])
    const headings = styled(body, 'Heading1').map((one) => words(one))
    expect(headings.slice(0, 3)).toEqual(figures.map(headingOf))
    expect(headings.slice(3)).toEqual(['Where sources disagree', 'Sources', 'Data'])
    expect(words(all(part('docProps/core.xml'), 'dc:title')[0])).toBe('Where labs stand')
  })

  it('has a picture with alternative text and a counted caption for each, and a place for what is missing', async () => {
    const body = (await text())('word/document.xml')
    const described = all(body, 'wp:docPr').map((one) => one.getAttribute('descr'))
    expect(described).toEqual(figures.map(({ shown }) => altText(shown)))
    const captions = styled(body, 'Caption').filter((one) =>
      all(one, 'w:fldSimple').some((field) =>
        field.getAttribute('w:instr')?.includes('SEQ Figure'),
      ),
    )
    expect(captions.map((one) => words(one).slice(0, 9))).toEqual(
      [1, 2, 3, 4].map((number) => `Figure ${number}${number === 2 ? ' ' : '.'}`),
    )
    expect(words(captions[1])).toContain('There is no chart called “gone”.')
    expect(words(captions[0])).toMatch(/Source: Oversight Atlas, \d+ sources\..* Sources 1/)
  })

  it('has small tables with a head for every page, and says what it leaves out of large ones', async () => {
    const body = (await text())('word/document.xml')
    const tables = all(body, 'w:tbl')
    expect(tables.length).toBeGreaterThan(0)
    for (const table of tables) {
      const [head, ...rows] = all(table, 'w:tr')
      expect(all(head, 'w:tblHeader')).toHaveLength(1)
      expect(rows.some((row) => all(row, 'w:tblHeader').length > 0)).toBe(false)
    }
    const { table } = figures[2]?.shown ?? { table: { rows: [], columns: [] } }
    expect(words(body.documentElement)).toContain(
      `The numbers are left out: ${table.rows.length} rows in ${table.columns.length} columns`,
    )
  })

  it('numbers its sources natively, and leads to each figure, pinned', async () => {
    const part = await text()
    const sources = styled(part('word/document.xml'), 'Source')
    expect(sources.length).toBeGreaterThan(10)
    for (const source of sources) expect(all(source, 'w:numPr')).toHaveLength(1)
    const links = linksOf(part('word/_rels/document.xml.rels'))
    expect(links).toEqual(expect.arrayContaining(figures.map(({ facts }) => facts.link)))
    expect(links).toContain('https://example.org/report')
  })
})

describe('the slides of a report', () => {
  const slides = async () => {
    const { file, missing } = await reportPptx(client, report(), draw)
    expect(missing).toHaveLength(1)
    return opened(file)
  }
  const titleOf = (slide: Document) =>
    all(slide, 'p:sp')
      .filter((one) => all(one, 'p:ph').some((mark) => mark.getAttribute('type') === 'title'))
      .map((one) => words(one))
      .map((text) => text.trim())

  it('have what each figure finds as native title, in the order of the report', async () => {
    const part = await slides()
    const titles = [1, 2, 3, 4, 5].map((number) => titleOf(part(`ppt/slides/slide${number}.xml`)))
    const [first, ...others] = figures.map(headingOf)
    expect(titles).toEqual([
      ['Where labs stand'],
      [first],
      ['Figure 2 is missing: it could not be drawn. There is no chart called “gone”.'],
      ...others.map((title) => [title]),
    ])
  })

  it('show the picture with its alternative text, and where it is from', async () => {
    const part = await slides()
    const slide = part('ppt/slides/slide2.xml')
    const [picture] = all(slide, 'p:pic')
    const [first] = figures
    expect(all(picture, 'p:cNvPr')[0]?.getAttribute('descr')).toBe(first && altText(first.shown))
    expect(words(slide.documentElement)).toMatch(
      /Mind <the> silent ones\..*Figure 1\. Source: Ove/s,
    )
    expect(linksOf(part('ppt/slides/_rels/slide2.xml.rels'))).toContain(first?.facts.link)
  })

  it('have a picture that needs a whole slide as well, only smaller', async () => {
    const asked: string[] = []
    const { file, missing } = await reportPptx(client, report(), (shown, facts, options) => {
      asked.push(`${shown.id} ${options.preset}`)
      return shown.id === 'standing' && options.preset === 'reportSlide'
        ? Promise.reject(noRoom(PRESETS.reportSlide))
        : draw(shown, facts, options)
    })
    expect(missing).toHaveLength(1)
    expect(asked).toEqual([
      'standing reportSlide',
      'standing slide',
      'models-compute reportSlide',
      'stance-timeline reportSlide',
    ])
    expect(all((await opened(file))('ppt/slides/slide2.xml'), 'p:pic')).toHaveLength(1)
  })

  it('name a figure that no size has room for', async () => {
    const { missing } = await reportPptx(client, report(), (shown, facts, options) =>
      shown.id === 'standing'
        ? Promise.reject(noRoom(PRESETS[options.preset]))
        : draw(shown, facts, options),
    )
    expect(missing.map(({ number }) => number)).toEqual([1, 2])
    expect(missing[0]?.why).toMatch(/^Slide has no room for this figure/)
  })

  it('say in the notes what is seen, who disagrees, and each source, a paragraph each', async () => {
    const part = await slides()
    const notes = all(part('ppt/notesSlides/notesSlide2.xml'), 'a:p').map((one) => words(one))
    const [first] = figures
    expect(notes[0]).toBe(first && altText(first.shown))
    expect(notes.filter((line) => /^\d+\. .*https?:/.test(line)).length).toBe(
      first?.sources.filter(({ url }) => url).length,
    )
    expect(notes.some((line) => line.startsWith('With its evidence: '))).toBe(true)
    const timeline = all(part('ppt/notesSlides/notesSlide5.xml'), 'a:p').map((one) => words(one))
    const at = timeline.indexOf('Where sources disagree:')
    expect(at).toBeGreaterThan(0)
    expect(timeline[at + 2]).toMatch(/^Side 1: .*source/)
  })
})
