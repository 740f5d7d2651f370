import type { Shown } from '#charts/frame/chart.tsx'
import { escapeMarkup } from '#ui/markup.ts'
import type { Facts } from './facts.ts'
import { altText } from './picture/captions.ts'
import type { PictureFiles } from './picture/pictureFiles.ts'
import { sourceWords } from './sourceWords.ts'

/** Pixels of the picture a pixel of the page: its type is large enough for slides and phones. */
const DENSITY = 2

/**
 * A figure that needs no script, no frame and no server of ours: the picture itself, as a `data:` address, over its
 * source and the way to its evidence.
 */
export function pictureCode(
  shown: Shown,
  facts: Facts,
  { picture, svg }: Pick<PictureFiles, 'picture' | 'svg'>,
): string {
  const [width, height] = [picture.width, picture.height].map((one) => Math.round(one / DENSITY))
  const caveat = picture.fit.withNote || shown.note === null ? '' : `${shown.note} `
  const caption = escapeMarkup(`${caveat}${sourceWords(shown, facts)}`)
  const link = `<a href="${escapeMarkup(facts.address)}">Open with evidence</a>`
  return `<figure style="margin:0">
<img src="${START}${base64(svg)}" alt="${escapeMarkup(altText(shown))}" width="${width}" height="${height}" style="max-width:100%;height:auto">
<figcaption>${caption} ${link}</figcaption>
</figure>
`
}

const START = 'data:image/svg+xml;base64,'

/** The same with the picture cut short, to be read. */
export const shortCode = (code: string) =>
  code.replace(/(;base64,.{24})[^"]*/, (_, start: string) => `${start}…`)

/** In thousands of bytes. */
export const codeSize = (code: string) => Math.ceil(new TextEncoder().encode(code).length / 1000)

/** Of its UTF-8. */
const base64 = (text: string) =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
