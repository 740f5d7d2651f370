import tokens from '#styles/tokens.css?raw'

/** A token with its colour in light and in dark, neither of which has a comma in it. */
const EITHER = /^light-dark\(([^,]+), ([^,]+)\)$/

/**
 * The tokens of a theme as they are written, by name: what the first rule of the sheet says. A picture takes its
 * colours from here and not from the page, which may be in another theme, in print, or in colours that the reader's
 * system has put there.
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
