import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { figureProvenance } from '#share/picture/figureProvenance.ts'
import { pngChunks, pngText } from '#share/picture/pngChunks.ts'
import { CURRENT_VERSION } from './currentVersion.ts'
import { expect, open, test } from './test.ts'

const TWO =
  '/report?title=Labs&figures=standing!_Mind+it!data_2026-11-23~models-compute!who_meta!data_2026-11-23'

test('figures are collected on their pages, and go along to the report', async ({ page }) => {
  await open(page, '/models?who=meta')
  await page
    .getByRole('button', { name: /^Share “/ })
    .first()
    .click()
  await page.getByRole('tab', { name: 'Picture' }).click()
  await page.getByRole('button', { name: 'Add to report' }).click()
  await expect(page.getByText(/^Added\. The report has one figure/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Overview' }).click()
  // The old view stands until the next one is ready.
  await expect(page.getByRole('heading', { name: 'What changed lately' })).toBeVisible()
  await page
    .getByRole('button', { name: /^Share “/ })
    .first()
    .click()
  await page.getByRole('tab', { name: 'Picture' }).click()
  await page.getByRole('button', { name: 'Add to report' }).click()
  await page.getByRole('link', { name: 'Open the report' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report of two figures')
  await expect(page.getByText('Figure 2', { exact: true })).toBeVisible()
  // The filter goes along, for the way back.
  await expect(page).toHaveURL(
    new RegExp(`/report\\?who=meta&figures=models-compute!who_meta!data_${CURRENT_VERSION}~`),
  )
})

test('figures are put in order by keyboard, and the focus stays', async ({ page }) => {
  await open(page, TWO)
  const down = page.getByRole('button', { name: 'Move down figure 1' })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/figures=models-compute!.*~standing!/)
  await expect(page.getByRole('button', { name: 'Move down figure 2' })).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/figures=standing!.*~models-compute!/)
})

test('figures are put in order by dragging', async ({ page }) => {
  await open(page, TWO)
  const handles = page.getByRole('button', { name: /^Move figure/ })
  await expect(handles.nth(1)).toHaveAccessibleName(
    'Move figure 2, Training compute of released models',
  )
  const from = await handles.nth(0).boundingBox()
  const to = await handles.nth(1).boundingBox()
  if (!from || !to) throw new Error('There are no handles')
  await page.mouse.move(from.x + 8, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(to.x + 8, to.y + to.height - 4, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/figures=models-compute!.*~standing!/)
})

test('text and slides are written in the page, with the pictures', async ({ page }) => {
  await open(page, TWO)
  await expect(page.getByRole('figure')).toHaveCount(2)
  for (const [ending, pictures, part] of [
    ['docx', /^word\/media\/.*\.png$/, 'word/document.xml'],
    ['pptx', /^ppt\/media\/.*\.png$/, 'ppt/slides/slide3.xml'],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download .${ending}` }).click(),
    ])
    expect(file.suggestedFilename()).toBe(`oversight-atlas_report.${ending}`)
    const files = unzipSync(new Uint8Array(readFileSync(await file.path())))
    const drawn = Object.keys(files).filter((name) => pictures.test(name))
    expect(drawn).toHaveLength(2)
    for (const name of drawn) expect(files[name]?.length).toBeGreaterThan(20_000)
    expect(strFromU8(files[part] ?? new Uint8Array())).toContain(
      'Training compute of released models',
    )
  }
})

test('the archive holds every picture, its caption and its reference', async ({ page }) => {
  await open(page, TWO)
  await expect(page.getByRole('figure')).toHaveCount(2)
  await page.getByRole('radio', { name: 'Social', exact: true }).check({ force: true })
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download all pictures' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('oversight-atlas_report.social.zip')
  const files = unzipSync(new Uint8Array(readFileSync(await file.path())))
  expect(Object.keys(files)).toEqual([
    'figure-01_standing.png',
    'figure-01_standing.svg',
    'figure-02_models-compute.png',
    'figure-02_models-compute.svg',
    'captions.txt',
    'references.bib',
    'references.ris',
    'references.csl.json',
  ])
  const png = new Uint8Array(files['figure-02_models-compute.png'] ?? [])
  const provenance = figureProvenance.parse(JSON.parse(pngText(pngChunks(png) ?? []) ?? ''))
  expect(provenance.address).toContain('/models?v=2&who=meta&')
  expect(strFromU8(files['captions.txt'] ?? new Uint8Array())).toContain('Note: Mind it')
})

test('on paper there are numbers, notes and sources, and nothing to press', async ({ page }) => {
  await open(page, TWO)
  await expect(page.getByRole('figure')).toHaveCount(2)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Figure 1', { exact: true })).toBeVisible()
  await expect(page.getByText('Mind it', { exact: true }).last()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveCount(0)
})

test('on paper each figure stands on one sheet, the highest and the widest too', async ({
  page,
}) => {
  const charts = ['stance-timeline', 'comparison', 'standing', 'commitments', 'cadence']
  // The width of A4 between its margins.
  await page.setViewportSize({ width: 665, height: 980 })
  await open(page, `/report?v=2&figures=${charts.map((one) => `${one}!data_2026-11-28`).join('~')}`)
  await expect(page.getByRole('figure')).toHaveCount(charts.length)
  await expect(page.locator('main [data-waiting]')).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const heights = await page
    .getByRole('figure')
    .evaluateAll((figures) => figures.map((one) => one.closest('li')?.offsetHeight ?? 0))
  expect(heights).toHaveLength(charts.length)
  for (const height of heights) expect(height).toBeLessThan(980)
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString(
    'latin1',
  )
  expect(pdf).toContain('/Outlines')
  expect(pdf).toMatch(/\/Title \(Report of five figures/)
})
