import { inaccessible } from './accessibility.ts'
import { serveEvents } from './manyEvents.ts'
import { expect, open, test } from './test.ts'

const COUNT = 5000

test('thousands of events are painted, walked, opened and zoomed like the few', async ({
  page,
}) => {
  await serveEvents(page, COUNT)
  await open(page, '/timeline?from=2018-01-01')
  const figure = page.getByRole('figure').filter({ has: page.locator('canvas') })
  await expect(figure.getByText(/marks 5,000 events/)).toBeVisible()
  const canvas = figure.locator('canvas')
  expect((await canvas.evaluate(paintOn)).pixels).toBeGreaterThan(COUNT)
  // As many elements as there is room for, and not as there are events.
  expect(await page.locator('*').count()).toBeLessThan(1500)

  await figure.getByRole('application', { name: 'Stances' }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/event=event-\d+/)
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible()
  expect(await inaccessible(page)).toEqual([])

  const { colour } = await canvas.evaluate(paintOn)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(async () => (await canvas.evaluate(paintOn)).colour).not.toBe(colour)

  // The list comes whole when it is asked for, and focus goes on with what it brought.
  const list = page.getByRole('region', { name: /^5,000 events/ })
  await expect(list.locator('li[data-kind=event]')).toHaveCount(20)
  await list.getByRole('button', { name: 'Show all 5,000' }).press('Enter')
  await expect(list.locator('li[aria-setsize] a:focus')).toBeVisible()

  // In a short enough range they stand apart again, as paths.
  const zoom = page.getByRole('button', { name: 'Zoom in' })
  for (let times = 0; times < 3; times += 1) await zoom.click()
  await expect(canvas).toHaveCount(0)
})

/** What is on a canvas: how many pixels are wholly covered, and the colour of the first of them. Runs in the page. */
function paintOn(canvas: Element) {
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas')
  const copy = new OffscreenCanvas(canvas.width, canvas.height)
  const context = copy.getContext('2d', { willReadFrequently: true })
  context?.drawImage(canvas, 0, 0)
  const data = context?.getImageData(0, 0, copy.width, copy.height).data ?? []
  const covered = Array.from(data).flatMap((value, index) =>
    index % 4 === 3 && value === 255 ? index : [],
  )
  const [last = 0] = covered
  return { pixels: covered.length, colour: data.slice(last - 3, last).join(' ') }
}
