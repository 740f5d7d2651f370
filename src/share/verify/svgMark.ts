import { unescapeMarkup } from '#ui/markup.ts'

/** As `svgFile.ts` writes them. The text within a mark is escaped, so it holds no sign that begins a tag. */
const MARK =
  /<metadata><figure xmlns="urn:oversight-atlas:figure" by="Oversight Atlas">([^<]*)<\/figure><\/metadata>/
const EMPTY_MARK =
  '<metadata><figure xmlns="urn:oversight-atlas:figure" by="Oversight Atlas"/></metadata>'
const FONT =
  /<defs><style>@font-face\{font-family:'Public Sans Variable';font-weight:100 900;src:url\(data:[\w/.;+-]*,[A-Za-z0-9+/=]*\) format\('woff2'\)\}<\/style><\/defs>/

/** The text of an SVG's mark, or null where it has none. Read as text: a foreign SVG must never become elements. */
export function svgMark(svg: string): string | null {
  const text = MARK.exec(svg)?.[1]
  return text === undefined ? null : unescapeMarkup(text)
}

/** The SVG without mark and font: what its hash was taken of. */
export const bareSvg = (svg: string) => svg.replace(MARK, EMPTY_MARK).replace(FONT, '<defs/>')
