import '#tests/support/loaded.ts'
import { render, waitFor } from '@testing-library/react'
import { csvParse, csvParseRows } from 'd3-dsv'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Shown } from '#charts/frame/chart.tsx'
import { factsOf } from '#share/facts.ts'
import { filedFrom } from '#share/files/filed.ts'
import { viewZip } from '#share/files/viewZip.ts'
import { WHOLE } from '#charts/frame/reduction.ts'
import { firstFit } from '#share/picture/fit.ts'
import { PictureSheet } from '#share/picture/PictureSheet.tsx'
import { PRESETS } from '#share/picture/presets.ts'
import {
  chartsOfTheRecord,
  expectNothingLater,
  shownAt,
  someDays,
  sources,
  VERSION,
} from '#tests/charts/asOfFixture.ts'
import { version } from './shownFixture.ts'

const [first = '', second = ''] = someDays(2)
const views = [
  { asof: first, search: `?asof=${first}&data=${VERSION}` },
  { asof: second, search: `?asof=${second}&data=${VERSION}&who=openai&known=1` },
]
const facts = (shown: Shown, asof: string) => factsOf(shown, version, [], asof)

describe.each(chartsOfTheRecord)('$id', (entry) => {
  it.each(views)('is a picture that tells nothing later, $search', async ({ asof, search }) => {
    const shown = shownAt(await entry.load(), search)
    const reduce = await shown.reducing()
    const { container } = render(
      <PictureSheet
        shown={shown}
        facts={facts(shown, asof)}
        preset={PRESETS.document}
        plot={reduce(WHOLE)}
        left=""
        withKey
        {...firstFit(PRESETS.document, shown, { withSentence: true, reduction: WHOLE })}
        scale={1}
      />,
    )
    await waitFor(() => expect(container.querySelector('[data-pending]')).toBeNull())
    const words = ownTexts(container)
    expect(words).toEqual(expect.arrayContaining([shown.title, shown.summary]))
    expect(words.join()).toContain(`data version ${VERSION}`)
    expectNothingLater(words, asof)
  })

  it.each(views)('is an archive that tells nothing later, $search', async ({ asof, search }) => {
    const shown = shownAt(await entry.load(), search)
    const behind = sources.filter(({ id }) => shown.sources.includes(id))
    const bytes = await viewZip(filedFrom(shown, behind), facts(shown, asof)).arrayBuffer()
    const files = Object.entries(unzipSync(new Uint8Array(bytes)))
    expect(files.length).toBeGreaterThan(3)
    for (const [name, content] of files) expectNothingLater(wordsOf(name, strFromU8(content)), asof)
  })
})

/** What each element says itself, apart from those within it. */
const ownTexts = (container: Element) =>
  [...container.querySelectorAll('*')].map((element) =>
    [...element.childNodes]
      .flatMap((node) => (node instanceof Text ? [node.data] : []))
      .join('')
      // What keeps words on one line.
      .replaceAll('\u2060', '')
      .replaceAll('\u00a0', ' '),
  )

/** Lines of the readme that say which data it is of, how far that reaches, and how it is cited. */
const STAMP = /^- (Data version|Reach of the research):|^Oversight Atlas \(|oversight-atlas_/

function wordsOf(name: string, text: string): readonly unknown[] {
  if (name === 'readme.md') return text.split('\n').filter((line) => !STAMP.test(line))
  if (name.endsWith('.json')) {
    const { title, summary, note, filters, asOf, sources: cited } = JSON.parse(text)
    const days = cited.map((one: { readonly published: string | null }) => one.published)
    return [title, summary, note, filters, asOf, ...days]
  }
  // Names of instruments are those of the data's own day; a source's title is what it is.
  const columns = csvParse(text).columns.map((column) => !/^(Instrument|title)$/.test(column))
  return csvParseRows(text)
    .slice(1)
    .flatMap((row) => row.filter((_, index) => columns[index]))
}
