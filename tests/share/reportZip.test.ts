import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { savedWords } from '#share/report/reportFiles.ts'
import { reportZip } from '#share/report/reportZip.ts'
import { facts, shownOf, sources } from './shownFixture.ts'

const figure = (id: string, number: number) => {
  const shown = { ...shownOf('?data=2026-11-23'), id }
  return { shown, facts: facts(shown), sources, problems: [], note: '', number }
}

const report = {
  title: 'Three figures',
  figures: [figure('standing', 1), figure('signs', 3), figure('coverage', 4)],
  missing: [{ number: 2, why: 'There is no chart called “nonsense”.' }],
  preset: 'document',
  address: 'https://example.org/report',
} as const

// Nothing is laid out here, so no picture can be drawn: what counts is which are put into the archive.
type Draw = NonNullable<Parameters<typeof reportZip>[1]>
const draw: Draw = ({ id }) =>
  id === 'signs'
    ? Promise.reject(new Error('The plot is too large.'))
    : Promise.resolve({
        svg: '<svg/>',
        picture: { left: '' },
        png: () => Promise.resolve(new Blob(['png'])),
      })

it('archives the figures that can be drawn, and says which are missing and why', async () => {
  const { file, missing } = await reportZip(report, draw)
  expect(savedWords('report.zip', missing)).toBe(
    'Saved as report.zip. Without figure 2: There is no chart called “nonsense”. Without figure 3: The plot is too large',
  )
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
  expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toEqual([
    'figure-01_standing.png',
    'figure-04_coverage.png',
  ])
  expect(strFromU8(files['figure-04_coverage.svg'] ?? new Uint8Array())).toBe('<svg/>')
  const captions = strFromU8(files['captions.txt'] ?? new Uint8Array())
  expect(captions).toContain(
    'Figure 2 is missing: it could not be drawn. There is no chart called “nonsense”.',
  )
  expect(captions).toContain('Figure 3 is missing: it could not be drawn. The plot is too large.')
})

it('is the same archive for the same report, whatever the clock says', async () => {
  const bytes = async () => new Uint8Array(await (await reportZip(report, draw)).file.arrayBuffer())
  expect(await bytes()).toEqual(await bytes())
})

it('makes no archive where no figure can be drawn, and says why', async () => {
  const { missing } = report
  await expect(reportZip({ ...report, figures: [], missing }, draw)).rejects.toThrow('nonsense')
})
