import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => `src/${file}`)

/** Of each rule, with what `:global()` holds, and what `:not(:has())` does, in the open. */
const selectorsIn = (sheet: string): readonly string[] =>
  [...sheet.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{/g)]
    .map(([, head = '']) => head.trim())
    .filter((head) => !head.startsWith('@'))
    .map((head) => head.replaceAll(/:global\(([^)]*)\)/g, '$1').replaceAll(':not(:has(', ':has('))

/** Selectors of single elements that ask what an element has, without what stands in parentheses. */
function asking(selector: string): readonly string[] {
  const bare = selector.replaceAll(/\((?:[^()]|\([^()]*\))*\)|\)/g, '')
  return bare.split(/[\s,>+~]+/).filter((one) => one.includes(':has'))
}

/** Any such rule has a browser reckon the style of whole subtrees anew at each change of the page. */
it('is about no element whatever beside another, or with another within', () => {
  const selectors = sheets.flatMap((sheet) => selectorsIn(readFileSync(sheet, 'utf8')))
  expect(selectors.length).toBeGreaterThan(500)
  for (const selector of selectors) {
    expect(selector).not.toMatch(/[+~]\s*[*:]/)
    for (const one of asking(selector)) expect(one, selector).toMatch(/^[a-z]|^:root|[.#[]/)
  }
})

it('knows such rules', () => {
  const bad = (selector: string) => asking(selectorsIn(`${selector} {`)[0] ?? '')
  expect(bad('.a > :not(:first-child, [b]):has([c])')).toEqual([':not:has'])
  expect(bad('.a > [b]:not(:has(+ *)) h1')).toEqual(['[b]:has'])
  expect(bad(':global(body):has(.x) .y')).toEqual(['body:has'])
})
