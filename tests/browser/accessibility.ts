import type { Page } from '@playwright/test'
import axe from 'axe-core'

type Asked = {
  /** Selects what is asked; defaults to the whole page. Frames are asked by themselves. */
  readonly inside?: string
  /** Of the rules that are asked; defaults to all that axe asks unless told otherwise. */
  readonly tags?: readonly string[]
}

/**
 * What of a page is not accessible, in words. Axe is brought in once a page, and in one pass: to gather thousands of
 * elements and to begin anew each time takes most of the time of the tests.
 */
export async function inaccessible(
  page: Page,
  { inside = 'html', tags }: Asked = {},
): Promise<readonly string[]> {
  const isHere = await page.evaluate(() => 'axe' in window)
  if (!isHere) await page.evaluate(axe.source)
  return page.evaluate(
    async ({ include, values }) => {
      const { violations } = await axe.run(
        { include: [include], exclude: ['iframe'] },
        {
          resultTypes: ['violations'],
          ...(values && { runOnly: { type: 'tag', values: [...values] } }),
        },
      )
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      )
    },
    { include: inside, values: tags },
  )
}
