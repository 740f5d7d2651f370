import tokens from '#styles/tokens.css?raw'

const EITHER = /^light-dark\(([^,]+), ([^,]+)\)$/

/**
 * Colours of a theme by token name, from the text of the style sheet: the page may be in another theme, in print, or
 * in the system's colours.
 */
export function palette(theme: 'light' | 'dark', sheet = tokens): Readonly<Record<string, string>> {
  const start = sheet.indexOf(':root {')
  const body = sheet.slice(start, sheet.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => {
      const [, light = value, dark = value] = EITHER.exec(value) ?? []
      return [name, theme === 'light' ? light : dark]
    }),
  )
}
