import { expect, open, test } from './test.ts'

const STORY = 'where-does-meta-stand'
const FIRST = `/company/meta?asof=2024-08-28&story=${STORY}.1`

test('arrow keys walk a story from the first step to the workbench, and Back returns', async ({
  page,
}) => {
  await open(page, FIRST)
  const bar = page.getByRole('region', { name: 'Story: Where does Meta stand?' })
  for (const step of [1, 2, 3, 4, 5]) {
    await expect(bar).toContainText(`${step}\u00a0of\u00a06`)
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(64)
    await page.keyboard.press('ArrowRight')
  }
  await expect(page).toHaveURL(`/scenarios?story=${STORY}.6&meta=signs&tab=signs`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Meta signing adds')
  await expect(bar.getByRole('status')).toContainText('6\u00a0of\u00a06: ')
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`^[^?]*/event/.*story=${STORY}\\.5$`))
  // The address goes first; what is closed is the page that is seen.
  await expect(bar).toContainText('5\u00a0of\u00a06')
  await bar.getByRole('link', { name: 'Close the story' }).click()
  await expect(bar).toHaveCount(0)
  await expect(page).toHaveURL('/event/white-house-accord-frontier-responsibilities')
})

test('a shared link and an embed code carry the step, and a frame walks the story by itself', async ({
  page,
}) => {
  await open(page, `/?asof=2026-06-23&story=${STORY}.4`)
  await page.getByRole('button', { name: /^Share and cite/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Share and cite' })
  await expect(dialog).toContainText(new RegExp(`/\\?v=2&.*&story=${STORY}\\.4`))
  await dialog.getByRole('tab', { name: 'Embed' }).click()
  await expect(dialog).toContainText(new RegExp(`<iframe .*/embed/.*story=${STORY}\\.4`))
  await open(page, `/embed/standing?asof=2026-06-23&story=${STORY}.4&theme=dark`)
  const bar = page.getByRole('region', { name: 'Story: Where does Meta stand?' })
  await bar.getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL(
    new RegExp(`/embed/stance-timeline\\?.*story=${STORY}\\.5&theme=dark$`),
  )
  await expect(bar).toContainText('On 29 September 2026')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the overview leads to every step of a story as a link', async ({ page }) => {
    await page.goto('/')
    const ways = page.getByRole('navigation', { name: 'Go on from here' })
    await ways.getByRole('link', { name: 'Stories' }).click()
    const steps = page.locator('#stories').getByRole('listitem').getByRole('link')
    await expect(steps).toHaveCount(6)
    await steps.first().click()
    await expect(page).toHaveURL(FIRST)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Meta')
  })
})
