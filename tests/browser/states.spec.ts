import { look, lookAround } from './lookAt.ts'
import { openDialog } from './shareDialog.ts'
import { expect, open, test } from './test.ts'

/** What a page can be brought to by its address: panels open, nothing found, another version, a broken link. */
const STATES = {
  'an event and a search': '/timeline?event=meta-muse-glimmer-open-weights&q=meta',
  'lanes by type, nothing found': '/timeline?lane=type&q=zzzzqq&from=2024',
  'an open cell, turned': '/compare?cell=meta.stance&turned=1&pin=meta',
  'differences of two versions': '/compare?against=2026-06-26',
  'weights of the reader': '/compare?weights=stance/3,caisi/1',
  'the trace of a model, and odds': '/scenarios?model=muse-spark-open&odds=meta-signs/60/40',
  'all regimes, levers moved': '/scenarios?scenario=all&threshold=1e26&meta=signs&goal=above/80',
  'the record of a model': '/models?model=muse-spark-open&sort=compute',
  'a filled report':
    '/report?title=Labs&figures=standing!_Mind+it!data_2026-11-23~coverage!data_2026-11-23~comparison!who_meta!data_2026-06-26',
  'the first article alone': '/?data=2026-06-26',
  'parts that cannot be honoured': '/compare?who=nobody&asof=2026-02-30&columns=nope&sort=x',
}

for (const [name, address] of Object.entries(STATES)) {
  test(`${name}: accessible, and fits at both widths`, async ({ page }) => {
    await look(page, address)
    await page.setViewportSize({ width: 1440, height: 900 })
    await lookAround(page, name)
  })
}

for (const width of [320, 1440]) {
  test(`the dialog and the numbers of a figure are accessible when they are open, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const dialog = await openDialog(page, `/models?width=${width}`)
    for (const tab of ['Picture', 'Link', 'Embed', 'Data', 'Cite']) {
      await dialog.getByRole('tab', { name: tab }).click()
      await lookAround(page, `${tab} at ${width} px`)
    }
    await page.keyboard.press('Escape')
    await page.getByText('Show the numbers').first().click()
    await expect(page.getByRole('table').first()).toBeVisible()
    await lookAround(page, `the numbers at ${width} px`)
  })
}

test('a turned comparison names every company in its narrow form', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await open(page, '/compare?turned=1')
  const first = page.locator('td[data-column="stance"]').first()
  await expect(first.getByText('OpenAI', { exact: true })).toBeVisible()
})

test('a link to an open record shows where it stands, beside its evidence and above it on a phone', async ({
  page,
}) => {
  for (const [width, height, free] of [
    [1440, 900, 900],
    [390, 844, 338],
  ] as const) {
    await page.setViewportSize({ width, height })
    await open(page, '/compare?cell=meta.stance')
    await expect(page.getByRole('complementary')).toBeVisible()
    const cell = page.getByRole('button', { name: /^Meta, Stance:/ })
    await expect.poll(async () => (await cell.boundingBox())?.y).toBeLessThan(free - 24)
    expect((await cell.boundingBox())?.y).toBeGreaterThan(0)
    await open(page, '/timeline?event=meta-muse-glimmer-open-weights')
    await expect(page.getByRole('complementary')).toBeVisible()
    const lane = page.locator('svg text', { hasText: /^Meta$/ }).first()
    await expect.poll(async () => (await lane.boundingBox())?.y).toBeLessThan(free)
    expect((await lane.boundingBox())?.y).toBeGreaterThan(0)
  }
})

test('a record opens beside what was pressed, which stays where it stands, also when it closes', async ({
  page,
}) => {
  for (const width of [1024, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    for (const [path, pressed, keys] of [
      ['/compare', page.getByRole('button', { name: /^Google, Tested before release:/ }), []],
      ['/timeline', page.getByRole('application', { name: 'Stances and events' }), ['End']],
      ['/models', page.getByRole('application'), ['End']],
    ] as const) {
      await open(page, path)
      await pressed.focus()
      const top = async () => (await pressed.boundingBox())?.y ?? Number.NaN
      for (const key of keys) await page.keyboard.press(key)
      const before = await top()
      const moved = async () => Math.abs((await top()) - before)
      await page.keyboard.press('Enter')
      const panel = page.getByRole('complementary')
      await expect(panel.getByRole('button', { name: 'Close' })).toBeVisible()
      await expect.poll(moved, `${path} at ${width} px, open`).toBeLessThan(3)
      await page.keyboard.press('Escape')
      await expect(panel).toHaveCount(0)
      await expect.poll(moved, `${path} at ${width} px, closed`).toBeLessThan(3)
    }
  }
})
