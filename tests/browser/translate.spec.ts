import type { Page } from '@playwright/test'
import { expect, open, test } from './test.ts'

/**
 * Puts each text into elements of its own, and each that comes later, as the translation of a browser does. The words
 * stay, so that the page must say the same as a twin that nobody translates.
 *
 * @param keepsText whether the text itself goes into the element, or one like it
 */
function translate(keepsText: boolean) {
  const into = (text: Node) => {
    const parent = text.parentElement
    if (!parent || !text.nodeValue?.trim() || parent.closest('font, svg, script, style')) return
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    outer.append(inner)
    parent.replaceChild(outer, text)
    inner.append(keepsText ? text : document.createTextNode(text.nodeValue))
  }
  const all = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts = root instanceof Text ? [root] : []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    texts.forEach(into)
  }
  all(document.body)
  const watch = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(all)
  })
  watch.observe(document.body, { childList: true, subtree: true })
}

/** But for what is read out once a page is still: a quick next step takes its place, on one page and not on the other. */
const saidOn = (page: Page) =>
  page.locator('#root').evaluate((root) => {
    const said = root.querySelector('p.visually-hidden[role=status]')
    const all = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    let words = ''
    while (all.nextNode())
      if (!said?.contains(all.currentNode)) words += all.currentNode.textContent ?? ''
    return words.replaceAll(/\s+/g, ' ')
  })

const place = (lever: RegExp, choice: RegExp) => (page: Page) =>
  page
    .getByRole('group', { name: lever })
    .getByRole('radio', { name: choice })
    .evaluate((radio) => radio instanceof HTMLElement && radio.click())
const words = (typed: string) => (page: Page) => page.getByRole('searchbox').first().fill(typed)
const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click()
const sortedBy = (column: number) => (page: Page) => page.locator('thead a').nth(column).click()
const listed = (index: number) => (page: Page) =>
  page.locator('main').getByRole('combobox').first().selectOption({ index })

const JOURNEYS: Readonly<Record<string, readonly ((page: Page) => Promise<unknown>)[]>> = {
  '/scenarios': [
    place(/^Meta/, /signs/i),
    place(/^Compute/, /25/),
    (page) => page.getByRole('tab', { name: /^Cost/ }).click(),
    place(/^What counts/, /none/i),
    button('Undo'),
    button('Reset all'),
  ],
  '/timeline': [words('meta'), words('meta accord'), words('zzzz'), words(''), button('Zoom in')],
  '/models': [sortedBy(0), sortedBy(2)],
  '/compare': [listed(1), listed(2)],
}

for (const [address, steps] of Object.entries(JOURNEYS)) {
  for (const keepsText of address === '/scenarios' ? [false, true] : [false]) {
    const how = keepsText ? 'around its texts' : 'in place of its texts'
    test(`${address} says the same where a browser translates it, ${how}`, async ({
      page,
      context,
    }) => {
      const twin = await context.newPage()
      await open(page, address)
      await open(twin, address)
      const expectSame = async (when: string) =>
        expect(async () => expect(await saidOn(page), when).toBe(await saidOn(twin))).toPass()
      await expectSame('before')
      await page.evaluate(translate, keepsText)
      for (const [index, step] of steps.entries()) {
        await step(page)
        await step(twin)
        await expectSame(`after step ${index + 1}`)
      }
      await expect(page.getByRole('alert')).toHaveCount(0)
      await twin.close()
    })
  }
}
