import { unescapeMarkup } from '#ui/markup.ts'

/** As `svgFile.ts` writes it. Its text is escaped, so it contains no `<`. */
const PROVENANCE =
  /<metadata><figure xmlns="urn:oversight-atlas:figure" by="Oversight Atlas">([^<]*)<\/figure><\/metadata>/
const EMPTY =
  '<metadata><figure xmlns="urn:oversight-atlas:figure" by="Oversight Atlas"/></metadata>'
const FONT =
  /<defs><style>@font-face\{font-family:'Public Sans Variable';font-weight:100 900;src:url\(data:[\w/.;+-]*,[A-Za-z0-9+/=]*\) format\('woff2'\)\}<\/style><\/defs>/

/** `null` where there is none. Read as text: a foreign SVG must never become elements. */
export function svgProvenance(svg: string): string | null {
  const text = PROVENANCE.exec(svg)?.[1]
  return text === undefined ? null : unescapeMarkup(text)
}

/** Without provenance and font: what its hash was taken of. */
export const bareSvg = (svg: string) => svg.replace(PROVENANCE, EMPTY).replace(FONT, '<defs/>')
