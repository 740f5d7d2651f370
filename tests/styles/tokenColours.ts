import { readFileSync } from 'node:fs'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')

export type Theme = 'light' | 'dark' | 'dark, chosen' | 'print'

/** Where each theme is written in the sheet. The dark one stands there twice: as the system's, and as the reader's. */
const PLACES: Readonly<Record<Theme, string>> = {
  light: ":root,\n  [data-theme='light'] {",
  dark: ":root:not([data-theme='light']) {",
  'dark, chosen': "[data-theme='dark'] {",
  print: '@media print {\n    :root,\n    [data-theme] {',
}

/** The colours of a theme by token, as they stand in the sheet that is shipped. */
export function tokenColours(theme: Theme): ReadonlyMap<string, string> {
  const place = PLACES[theme]
  const start = tokens.indexOf(place)
  const block = tokens.slice(start + place.length, tokens.indexOf('}', start + place.length))
  const found = [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)]
  return new Map(found.map(([, name = '', hex = '']) => [name, hex]))
}

/** The colour of a token. Print says only what differs from the light theme. */
export function colourOf(theme: Theme, token: string): string {
  const hex = tokenColours(theme).get(token) ?? tokenColours('light').get(token)
  if (!hex) throw new Error(`no colour --${token}`)
  return hex
}
