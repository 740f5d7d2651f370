// @vitest-environment jsdom
import { answerRequests } from '#tests/support/requests.ts'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { newQueryClient } from '#app/queryClient.ts'
import type { Shown } from '#charts/frame/chart.tsx'
import type { Dispute } from '#domain/schema/recordTables.ts'
import { frameCode } from '#share/embedCode.ts'
import { metadata } from '#share/files/metadata.ts'
import { filedFrom } from '#share/files/filed.ts'
import { viewZip } from '#share/files/viewZip.ts'
import { reportFigureQuery } from '#share/report/reportFigure.ts'
import { savedWords } from '#share/report/reportFiles.ts'
import { verifyLink } from '#share/verify/verify.ts'
import { facts, shownOf, sources } from './shownFixture.ts'

answerRequests()

const client = newQueryClient({ retry: 0 })

const dispute: Dispute = {
  id: 'd',
  question: 'Did it sign?',
  about: [],
  positions: [],
  resolution: 'Open.',
  confidence: 'low',
}

describe('the archive of a view', () => {
  const opened = async (shown: Shown) => {
    const zip = viewZip(filedFrom(shown, sources), facts(shown))
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    return {
      zip,
      names: Object.keys(files),
      readme: strFromU8(files['readme.md'] ?? new Uint8Array()),
    }
  }
  const file = 'oversight-atlas_models-compute_2026-11-23.disputes.csv'

  it('has where sources disagree in a file of its own, and names it, where they do', async () => {
    const without = await opened({ ...shownOf(), disputes: [] })
    expect(without.names).not.toContain(file)
    expect(without.readme).not.toContain(file)
    const withOne = await opened({ ...shownOf(), disputes: [dispute] })
    expect(withOne.names).toContain(file)
    expect(withOne.readme).toContain(`- \`${file}\`: one question on which sources disagree`)
    expect(withOne.zip.type).toBe('application/zip')
  })

  it('says what narrows the view, what to mind, and how to load it', async () => {
    const { readme } = await opened(shownOf('?who=meta'))
    expect(readme).toContain('- Filters: Meta. This is a part of the data.')
    expect(readme).toContain('\nA caveat.\n')
    expect(readme).toContain('- Rows: 3, exactly as shown')
    expect(readme).toMatch(/:\n\n {4}\S/)
    const bare = await opened({ ...shownOf(), note: null })
    expect(bare.readme).not.toContain('caveat')
    expect(bare.readme).not.toContain('null')
  })
})

it('tells programs that nothing narrows a view by saying nothing', () => {
  const shown = shownOf()
  expect(metadata(filedFrom(shown, sources), facts(shown), shown.table)).toMatchObject({
    filters: null,
    note: 'A caveat.',
    rowCount: 3,
    asOf: '2026-11-23',
    reach: 'Thin after 10 October 2026.',
  })
})

it('frames a figure, and says only what is known where there is no script', () => {
  const code = frameCode({
    title: 'A & B',
    summary: '',
    address: '/embed/a?b=1&c=2',
    link: '/a',
    script: '/embed.js',
    heights: [400, 300, 250],
  })
  expect(code.split('\n')).toEqual([
    '<div data-oversight-box style="position:relative;height:0;padding-bottom:clamp(250px, max(484px + -26%, 370px + -10%), 480px)">' +
      '<iframe title="A &amp; B" src="/embed/a?b=1&amp;c=2" loading="lazy" width="100%" height="300" style="position:absolute;top:0;left:0;width:100%;height:100%;border:0"></iframe></div>',
    '<script async src="/embed.js"></script>',
    '<noscript><p><a href="/a">A &amp; B, Oversight Atlas</a></p></noscript>',
    '',
  ])
})

it('says which figures a saved report is without, and why', () => {
  expect(savedWords('report.zip', [])).toBe('Saved as report.zip')
  expect(savedWords('report.zip', [{ number: 2, why: 'It is gone.' }])).toBe(
    'Saved as report.zip. Without figure 2: It is gone',
  )
})

describe('a figure of a report', () => {
  const figure = (chart: string, query: string) =>
    client.read(reportFigureQuery({ chart, query, note: '' }))

  it('is drawn from the data that it pins, with its sources, and says what it could not honour', async () => {
    const {
      shown,
      sources: behind,
      problems,
    } = await figure('standing', 'data=2026-06-26&who=nobody')
    expect(shown.place.lens.version).toBe('2026-06-26')
    expect(behind.map(({ id }) => id)).toEqual(shown.sources)
    expect(problems.map(({ param }) => param)).toEqual(['who'])
    const other = await figure('standing', 'data=2020-01-01')
    expect(other.problems.map(({ param }) => param)).toEqual(['data'])
  })

  it('is none where there is no such chart', async () => {
    await expect(figure('gone', '')).rejects.toThrow(
      'There is no chart called “gone”. The link may be damaged.',
    )
  })
})

it('keeps a page of a live link, or of one without a chart, to open', async () => {
  expect(await verifyLink(client, '/embed/standing?who=meta')).toMatchObject({
    title: 'This link is live',
    link: '/embed/standing?who=meta',
  })
  expect(await verifyLink(client, '/data?data=2026-11-23')).toMatchObject({
    title: 'This page has no chart to compare',
    link: '/data?data=2026-11-23',
  })
  expect(await verifyLink(client, '/embed/gone?data=2026-11-23')).toMatchObject({
    title: 'This chart is no longer here',
    why: 'There is no chart called “gone” now.',
    link: null,
  })
  expect(await verifyLink(client, '/models?data=2031-01-01')).toMatchObject({
    title: 'This data version is not published here',
    link: null,
  })
})
