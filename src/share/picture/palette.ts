import tokens from '#styles/tokens.css?raw'

/**
 * The tokens of a theme as they are written, by name. A picture takes its colours from here and not from the page,
 * which may be in another theme, in print, or in colours that the reader's system has put there.
 */
export function palette(theme: 'light' | 'dark', sheet = tokens): Readonly<Record<string, string>> {
  return { ...declared(sheet, `[data-theme='${theme}']`), ...declared(sheet, '[data-theme]') }
}

/** What the first rule says whose selector ends so. */
function declared(sheet: string, selector: string): Readonly<Record<string, string>> {
  const start = sheet.indexOf(`${selector} {`)
  const body = sheet.slice(start, sheet.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}
