import { text } from 'node:stream/consumers'
import { createElement } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { expect, it, vi } from 'vitest'
import { App } from '#app/App.tsx'
import { filledClient } from '#tools/filledClient.ts'

const client = filledClient('public/data')

/** The words of a page as the build writes them, where there is no browser. */
async function written(ssrPath: string) {
  const { prelude } = await prerenderToNodeStream(
    createElement(App, { client, ssrPath, ssrSearch: '' }),
  )
  return text(prelude)
}

/** Addresses that a written page gives of itself or of pages beside it: in links, and in citations. */
const own = (html: string) =>
  [...html.matchAll(/[^\s"<>“]*\/[^\s"<>]*[?&;]data=[^\s"<>]*/g)].map(([address]) => address)

const CITED = ['/company/meta', '/event/eo-14409-signed', '/data', '/embed/standing']

it.each(CITED)('%s is written without a host where none is configured', async (path) => {
  vi.stubEnv('SITE_URL', undefined)
  const html = await written(path)
  expect(html).toMatch(/<h1/)
  expect(html).not.toMatch(/example\.(org|com)|localhost|127\.0\.0\.1/)
  if (!path.startsWith('/embed/')) expect(own(html)).not.toEqual([])
  for (const address of own(html)) expect(address).toMatch(/^\//)
})

it.each(CITED)('%s is written with the host that is configured', async (path) => {
  vi.stubEnv('SITE_URL', 'https://atlas.test/')
  const html = await written(path)
  expect(html).toContain('https://atlas.test/')
  expect(html).not.toContain('atlas.test//')
})
