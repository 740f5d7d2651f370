import { readFileSync } from 'node:fs'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')

export type Theme = 'light' | 'dark' | 'print'

/** What a rule says of its tokens, from the brace after its selector to the one that ends it. */
function declared(selector: string): ReadonlyMap<string, string> {
  const start = tokens.indexOf(selector)
  if (start < 0) throw new Error(`no rule ${selector}`)
  const body = tokens.slice(start, tokens.indexOf('}', start + selector.length))
  const found = [...body.matchAll(/--([\w-]+): ([^;]+);/g)]
  return new Map(found.map(([, name = '', value = '']) => [name, value]))
}

const SCREEN = declared(':root {')
const PRINT = declared(':root {\n      --paper: #')
const PAIR = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/

/** The data colours of the sheet that is shipped, by token: sRGB, once for light and once for dark. */
export const PAIRS: ReadonlyMap<string, readonly [light: string, dark: string]> = new Map(
  [...SCREEN].flatMap(([name, value]) => {
    const [, light, dark] = PAIR.exec(value) ?? []
    return light && dark ? [[name, [light, dark]]] : []
  }),
)

/** The colour of a token. Print says only what differs from the light theme. */
export function colourOf(theme: Theme, token: string): string {
  const [light, dark] = PAIRS.get(token) ?? []
  const hex = theme === 'dark' ? dark : (theme === 'print' && PRINT.get(token)) || light
  if (!hex) throw new Error(`no colour --${token}`)
  return hex
}
