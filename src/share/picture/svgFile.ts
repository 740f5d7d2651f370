import { PUBLISHER } from '#share/cite/reference.ts'
import { escapeMarkup } from '#ui/markup.ts'
import type { Picture } from './drawPicture.ts'
import type { Provenance } from './figureProvenance.ts'
import { provenanceText } from './provenance.ts'
import { PRESETS } from './presets.ts'
import { short, tag } from './xml.ts'

/** The embedded font, or one whose letters are no wider. */
const FONTS =
  "'Public Sans Variable', 'Public Sans', Arial, 'Liberation Sans', Helvetica, sans-serif"

const NAMESPACE = 'urn:oversight-atlas:figure'

/**
 * Stands on its own: real text, sRGB hex, embedded font, provenance.
 *
 * @param size `paper` gives a document's picture its width in millimetres; `pixels` is for drawing it on a canvas
 */
export async function svgFile(
  picture: Picture,
  provenance: Provenance,
  size: 'paper' | 'pixels' = 'paper',
): Promise<string> {
  return svgText(
    picture,
    provenance,
    size,
    await provenanceText(provenance, svgText(picture, provenance, size, '')),
  )
}

/** Without provenance: what the content's hash is taken of. */
function svgText(
  picture: Picture,
  { title, summary }: Provenance,
  size: 'paper' | 'pixels',
  provenance: string,
): string {
  const { width, height, scale, paper, drawing, preset } = picture
  const onPaper = size === 'paper' ? PRESETS[preset].paper : null
  const box = `0 0 ${short(width / scale)} ${short(height / scale)}`
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: onPaper === null ? String(width) : `${onPaper}mm`,
    height: onPaper === null ? String(height) : `${short((onPaper * height) / width)}mm`,
    viewBox: box,
    role: 'img',
    'aria-labelledby': 'title description',
    'font-family': FONTS,
    style: 'font-variant-numeric:tabular-nums',
  }
  const background =
    paper === null ? '' : tag('rect', { width: '100%', height: '100%', fill: paper })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    root,
    [
      `\n<title id="title">${escapeMarkup(title)}</title>`,
      `<desc id="description">${escapeMarkup(summary)}</desc>`,
      `<metadata>${tag('figure', { xmlns: NAMESPACE, by: PUBLISHER }, escapeMarkup(provenance))}</metadata>`,
      `${FONT_PLACE}${background}${drawing}\n`,
    ].join('\n'),
  )}\n`
}

/** Replaced by the font last, so that the hash is independent of it. */
const FONT_PLACE = '<defs/>'

export function withFont(svg: string, dataAddress: string): string {
  const face = `@font-face{font-family:'Public Sans Variable';font-weight:100 900;src:url(${dataAddress}) format('woff2')}`
  return svg.replace(FONT_PLACE, `<defs><style>${face}</style></defs>`)
}
