import { readFileSync } from 'node:fs'
import { CURRENT_VERSION } from './currentVersion.ts'
import { lookForOverlaps } from './lookAt.ts'
import { serveTables } from './manyEvents.ts'
import { expect, open, test } from './test.ts'

type Row = Readonly<Record<string, unknown>>

const rowsOf = (table: string): readonly Row[] =>
  JSON.parse(readFileSync(`public/data/${CURRENT_VERSION}/${table}.json`, 'utf8'))

const LONG = 'Safe Superintelligence'

for (const [path, widths] of [
  ['/', [1440, 1024, 768, 320]],
  ['/embed/standing', [1200, 700, 320]],
] as const) {
  test(`long names and uncertain days keep to their column on ${path}`, async ({ page }) => {
    await serveTables(page, {
      companies: rowsOf('companies').map((row) => ({ ...row, name: LONG })),
      stances: rowsOf('stances').map((row) =>
        row.to === null ? { ...row, from: `${CURRENT_VERSION}~` } : row,
      ),
    })
    await open(page, path)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await expect(page.getByRole('figure').getByText(LONG).first()).toBeVisible()
      await lookForOverlaps(page, path)
      expect.soft(await page.evaluate(outside), `${path} at ${width} px`).toEqual([])
    }
  })
}

test('a phone has room for what narrows a page, however many words it takes', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  const range = 'from=2026-09-01&to=2026-10-15'
  for (const path of [
    `/timeline?${range}&who=meta&q=${'words+'.repeat(20)}`,
    `/models?who=thinking-machines,safe-superintelligence`,
    `/compare?who=thinking-machines,safe-superintelligence&pin=meta`,
    `/data?${range}&q=${'words+'.repeat(20)}`,
  ]) {
    await open(page, path)
    await lookForOverlaps(page, path)
  }
})

/** How far each table stands out of its figure, in pixels, where it does. Runs in the page. */
function outside() {
  return [...document.querySelectorAll('figure table')].flatMap((table) => {
    const figure = table.closest('figure')?.getBoundingClientRect().right ?? 0
    const past = table.getBoundingClientRect().right - figure
    return past > 0.5 ? [past] : []
  })
}
