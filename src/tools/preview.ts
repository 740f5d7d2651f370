import { JSDOM } from 'jsdom'
import { PICTURE_WIDTHS } from '#charts/frame/WrittenPicture.tsx'

const NESTS = /^\s*@(layer|media|supports|container)/

/** The part of a sheet that a piece of markup can use. At-rules are gone into; fonts cannot be loaded by a picture. */
export function sheetFor(css: string, classes: ReadonlySet<string>): string {
  let kept = ''
  let start = 0
  while (start < css.length) {
    const open = css.indexOf('{', start)
    const end = css.indexOf(';', start)
    // Such as `@layer a, b;`, which has no block.
    if (end !== -1 && (end < open || open === -1)) {
      kept += css.slice(start, end + 1)
      start = end + 1
      continue
    }
    if (open === -1) break
    const close = closeOf(css, open)
    const head = css.slice(start, open)
    const body = css.slice(open + 1, close)
    if (NESTS.test(head)) {
      const inner = sheetFor(body, classes)
      if (inner !== '') kept += `${head}{${inner}}`
    } else if (!/^\s*@(font-face|page)/.test(head)) {
      const named = [...head.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name)
      if (named.every((name) => classes.has(name))) kept += `${head}{${body}}`
    }
    start = close + 1
  }
  return kept
}

function closeOf(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    if (css[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return css.length
}

/** In CSS pixels: sixteen to nine, as wide as plots are drawn. What is further down is cut. */
const [WIDTH, HEIGHT] = [PICTURE_WIDTHS.wide, 428]

/** A small picture of a plot for the index of charts: a file that needs nothing else, in light and in dark. */
export function preview(markup: string, css: string): string {
  const { window } = new JSDOM(`<!doctype html><body>${markup}</body>`)
  const classes = new Set(
    [...window.document.querySelectorAll('[class]')].flatMap((one) =>
      (one.getAttribute('class') ?? '').split(/\s+/),
    ),
  )
  const plot = [...window.document.body.childNodes]
    .map((node) => new window.XMLSerializer().serializeToString(node))
    .join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">` +
    `<style>${sheetFor(css, classes).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>` +
    `<foreignObject width="${WIDTH}" height="${HEIGHT}">` +
    `<div xmlns="http://www.w3.org/1999/xhtml" style="font-family:sans-serif">${plot}</div>` +
    `</foreignObject></svg>\n`
  )
}
