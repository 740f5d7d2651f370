import type { Shown } from '#charts/frame/chart.tsx'
import type { LinkKind } from '#url/place.ts'
import { escapeMarkup } from '#ui/markup.ts'
import { absolute } from '#url/absolute.ts'

export type EmbedOptions = {
  readonly kind: LinkKind
  readonly theme: 'auto' | 'light' | 'dark'
  readonly controls: 'none' | 'time' | 'filters'
}

export function embedAddress(
  { id, place }: Pick<Shown, 'id' | 'place'>,
  { kind, ...options }: EmbedOptions,
): string {
  return place.embed(id, kind, options)
}

/** Height of the words around the plot at the width of a column of text, in CSS pixels. */
const WORDS = 250
const COLUMN = 680

/**
 * `<iframe>` code for a figure.
 *
 * @param height where it is known from a drawn embed, in CSS pixels
 */
export const embedCode = (
  shown: Shown,
  options: EmbedOptions,
  height = Math.round(shown.height(COLUMN) + WORDS),
) =>
  frameCode({
    title: shown.title,
    summary: shown.summary,
    address: embedAddress(shown, options),
    link: shown.place.absolute(options.kind),
    script: absolute(SCRIPT),
    height,
  })

export const SCRIPT = '/embed.js'

type FrameCode = {
  readonly title: string
  /** For readers without scripts; empty where it is not known. */
  readonly summary: string
  readonly address: string
  /** Address of the full view. */
  readonly link: string
  /** Address of the script that sets the height of the frame. */
  readonly script: string
  readonly height: number
}

/** A frame; a script, where the host allows one, that sets its height; and summary and link without scripts. */
export function frameCode({ title, summary, address, link, script, height }: FrameCode): string {
  const name = escapeMarkup(title)
  const frame = `<iframe title="${name}" src="${escapeMarkup(address)}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`
  const words = [
    escapeMarkup(summary),
    `<a href="${escapeMarkup(link)}">${name}, Oversight Atlas</a>`,
  ].filter(Boolean)
  return `${frame}\n<script async src="${script}"></script>\n<noscript><p>${words.join(' ')}</p></noscript>\n`
}
