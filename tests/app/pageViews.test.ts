import { expect, it } from 'vitest'
import { pageViews } from '#app/pageViews.ts'
import { pages } from '#url/pages.ts'

const written = Object.values(
  import.meta.glob<string>('/src/app/pageViews.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('')

/** Files of views, which the router has no other way to than the list of pages. */
const views = Object.keys(import.meta.glob('/src/views/*/*View.tsx')).map((file) => file.slice(1))

it('has no view without a page, and so without its HTML file', () => {
  expect(Object.values(pageViews).map(({ file }) => file)).toEqual(expect.arrayContaining(views))
  expect(Object.keys(pageViews)).toEqual(Object.keys(pages))
})

it('asks the manifest for the very file that it loads', () => {
  const pairs = [
    ...written.matchAll(/view\(\s*'src\/([^']*)',\s*\(\) =>[^#]*?import\('#([^']*)'\)/g),
  ]
  expect(pairs).toHaveLength(Object.keys(pages).length)
  for (const [, file, loaded] of pairs) expect(file).toBe(loaded)
})
