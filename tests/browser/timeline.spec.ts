import { expect, open, test } from './test.ts'

/** Data that stays as it is: eleven of its companies are silent over its last twelve months. */
const PINNED = 'data=2026-11-23'

test('silent companies stand in one lane, which opens and folds again with focus kept', async ({
  page,
}) => {
  await open(page, `/timeline?${PINNED}`)
  const show = page.getByRole('button', {
    name: /^11 silent companies, 5 not invited, \w+ events?\. Show lanes$/,
  })
  await show.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]fold=none/)
  const fold = page.getByRole('button', { name: 'Fold 11 silent companies' })
  await expect(fold).toBeFocused()
  await page.goBack()
  await expect(page).not.toHaveURL(/fold=/)
  await expect(show).toBeVisible()
  // A link from before lanes were folded keeps its looks, and says nothing of it.
  await open(page, `/timeline?v=1&${PINNED}`)
  await expect(fold).toBeVisible()
  await expect(page.getByText(/in this link|of the link/)).toHaveCount(0)
})

/** From the top of the plot to its axis, in pixels. */
const AXIS = 20

test('the lanes begin on the first screen, and the range below ends with them', async ({
  page,
}) => {
  for (const [width, height, most] of [
    [1440, 900, 250],
    [390, 844, 250],
  ] as const) {
    await page.setViewportSize({ width, height })
    await open(page, '/timeline')
    const plot = await page.getByRole('application', { name: 'Stances and events' }).boundingBox()
    expect(plot?.y).toBeLessThan(most - AXIS)
    const strip = page.getByRole('group', { name: /^Events per month/ })
    const ends = await strip.getByRole('slider').last().boundingBox()
    const middle = (ends?.x ?? 0) + (ends?.width ?? 0) / 2
    const right = (plot?.x ?? 0) + (plot?.width ?? 0)
    expect(right - middle).toBeGreaterThanOrEqual(0)
    expect(right - middle).toBeLessThan(20)
  }
})
