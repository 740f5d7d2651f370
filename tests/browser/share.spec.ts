import type { Locator } from '@playwright/test'
import Papa from 'papaparse'
import { figureProvenance } from '#share/picture/figureProvenance.ts'
import { pngChunks, pngText } from '#share/picture/pngChunks.ts'
import { download, openDialog } from './shareDialog.ts'
import { expect, open, test } from './test.ts'

/** The radio button itself is out of sight; its label is what a reader presses. */
const choose = (dialog: Locator, name: string) =>
  dialog.getByRole('radio', { name, exact: true }).check({ force: true })

const SIZES = [
  { preset: 'Document', width: 1600, height: 900 },
  { preset: 'Slide', width: 1920, height: 1080 },
  { preset: 'Social', width: 1200, height: 628 },
  { preset: 'Square', width: 1080, height: 1080 },
]

for (const { preset, width, height } of SIZES) {
  test(`a ${preset.toLowerCase()} is ${width} × ${height} and can be traced back`, async ({
    page,
  }) => {
    const dialog = await openDialog(page, '/models?who=meta,openai&data=2026-11-23')
    await choose(dialog, preset)
    await choose(dialog, 'Dark')
    const png = await download(page, 'Download PNG')
    expect(png.name).toBe(`oversight-atlas_models-compute_2026-11-23.${preset.toLowerCase()}.png`)
    const chunks = pngChunks(png.bytes) ?? []
    const head = new DataView(png.bytes.buffer, png.bytes.byteOffset + 16, 8)
    expect([head.getUint32(0), head.getUint32(4)]).toEqual([width * 2, height * 2])
    const provenance = figureProvenance.parse(JSON.parse(pngText(chunks) ?? ''))
    expect(provenance.address).toContain(
      '/models?v=2&who=meta,openai&asof=2026-11-23&data=2026-11-23&sort=released',
    )
    expect(provenance.data).toMatch(/^[0-9a-f]{64}$/)
    await page.goto(provenance.embed)
    // A power is read out beside its figures.
    const said = provenance.summary.split(/\d+\^/)
    await expect(page.locator('figcaption p').first()).toContainText(said[0] ?? '')
    expect(said[0]?.length).toBeGreaterThan(20)
  })
}

test('a picture is text and plain colours, with its font, and nothing of the page', async ({
  page,
}) => {
  await openDialog(page, '/models?data=2026-11-23')
  const svg = new TextDecoder().decode((await download(page, 'Download SVG')).bytes)
  expect(svg).not.toMatch(/var\(|oklch|rgb\(|class=|foreignObject|<script|\son\w+=|NaN|undefined/)
  const words = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
    .map(([, text]) => text?.replaceAll(/<[^>]*>/g, ''))
    .join(' ')
  for (const said of [
    'Training compute of released models',
    'A compute estimate exists for',
    'Closed weights',
    'as of 23 November 2026 · data version 2026-11-23',
    'sources · as of 23 November 2026',
    '2026-11-23 · CC BY 4.0',
    '/models?data=2026-11-23',
    'Oversight Atlas',
    '2024',
  ]) {
    expect(words).toContain(said)
  }
  expect(svg).toContain('@font-face')
  expect(svg).toContain('width="160mm" height="90mm"')
  // Drawn by itself, as any program would: nothing is fetched, and nothing hangs over the edge.
  await page.goto('about:blank')
  await page.setContent(svg.replace(/<\?xml.*?\?>/, ''))
  const over = await page.evaluate(() => {
    const sheet = document.querySelector('svg')?.getBoundingClientRect()
    return [...document.querySelectorAll('text')].filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect()
      return (
        !sheet ||
        left < sheet.left ||
        right > sheet.right + 0.5 ||
        top < sheet.top ||
        bottom > sheet.bottom
      )
    }).length
  })
  expect(over).toBe(0)
})

test('parts of a line in a picture keep the spaces between them', async ({ page }) => {
  await openDialog(page, '/scenarios?meta=refuses&data=2026-11-23')
  const svg = new TextDecoder().decode((await download(page, 'Download SVG')).bytes)
  expect(svg).toMatch(/<\/tspan><tspan[^>]*>\u00a0of\s\d+/)
  expect(svg).not.toMatch(/(^|>)[^<]* <\/tspan>|<tspan[^>]*> /)
  // What made it stands under it: the releases that are counted, the lever that was moved, the way back to both.
  expect(svg).toContain('since 1 January 2025')
  expect(svg).toContain('Meta does not sign')
  expect(svg.replaceAll(/<[^>]*>/g, '')).toContain('/scenarios?data=2026-11-23&amp;meta=refuses')
})

test('the filters that made a picture stand in it, in words', async ({ page }) => {
  await openDialog(page, '/models?who=meta&from=2025&asof=2026-09-01&data=2026-11-23')
  const svg = new TextDecoder().decode((await download(page, 'Download SVG')).bytes)
  expect(svg).toContain('Meta · since 2025 · as of 1 September 2026 · data version 2026-11-23')
})

test('a transparent picture has no background', async ({ page }) => {
  const dialog = await openDialog(page, '/models?data=2026-11-23')
  await choose(dialog, 'Transparent')
  const svg = new TextDecoder().decode((await download(page, 'Download SVG')).bytes)
  expect(svg).not.toContain('width="100%"')
})

test('the CSV is what is shown, in order, and what it rests on', async ({ page }) => {
  await openDialog(page, '/models?who=meta', 'Data')
  const { bytes } = await download(page, 'Download CSV')
  const [head, ...rows] = Papa.parse<string[]>(new TextDecoder().decode(bytes)).data.slice(0, -1)
  await page.keyboard.press('Escape')
  await page.getByText('Show the numbers').click()
  const table = page.getByRole('table', { name: 'Training compute of released models' })
  await expect(table).toBeVisible()
  const shown = await table.getByRole('columnheader').allTextContents()
  expect(head?.slice(0, shown.length)).toEqual(shown)
  expect(head?.slice(shown.length, shown.length + 2)).toEqual(['Source ids', 'Source addresses'])
  expect(rows.map(([name]) => name)).toEqual(await table.getByRole('rowheader').allTextContents())
})

test('the link is copied, and brings a colleague to the same view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openDialog(page, '/models?who=meta&from=2025', 'Link')
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByText('Copied').first()).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press('Escape')
  const words = await page.getByRole('figure').first().getByRole('paragraph').first().textContent()
  await page.goto(link)
  await expect(page.getByText(words ?? '')).toBeVisible()
})

test('the picture is copied as a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openDialog(page, '/models?who=meta')
  await dialog.getByRole('button', { name: 'Copy image' }).click()
  await expect(dialog.locator('output', { hasText: /^Copied$/ })).toBeVisible()
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)
  expect(types).toContain('image/png')
})

test('a link pinned to the first version still shows that data', async ({ page }) => {
  const dialog = await openDialog(page, '/timeline?data=2026-06-26', 'Link')
  const link = await dialog.getByText(/^http.*\/timeline\?v=2/).textContent()
  expect(link).toContain('&data=2026-06-26')
  const title = await page.getByRole('figure').first().getByRole('heading').first().textContent()
  await page.goto(link ?? '')
  await expect(page.getByText('You are looking at data of 26 June 2026.')).toBeVisible()
  await expect(page.getByRole('heading', { name: title ?? '', exact: true }).first()).toBeVisible()
})

test('the dialog is worked by keyboard, and gives focus back', async ({ page }) => {
  await open(page, '/models?who=meta')
  const share = page.getByRole('button', { name: /^Share “/ }).first()
  await share.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share and cite' })
  await expect(dialog.getByRole('radio', { name: 'Pinned to this data' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(share).toBeFocused()
})
