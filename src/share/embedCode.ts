import type { Shown } from '#charts/chart.tsx'
import type { LinkKind } from '#charts/place.ts'
import { absolute } from '#url/absolute.ts'
import { embedLink, viewLink } from './links.ts'
import { escapeXml } from './picture/xml.ts'

export type EmbedOptions = {
  readonly kind: LinkKind
  readonly theme: 'auto' | 'light' | 'dark'
  readonly controls: 'none' | 'time' | 'filters'
}

/** Words around the plot, in CSS pixels, at the width of a column of text. */
const WORDS = 250
const COLUMN = 680

export function embedAddress(
  { id, place }: Shown,
  { kind, theme, controls }: EmbedOptions,
): string {
  return `${embedLink(id, place, kind)}&theme=${theme}&controls=${controls}`
}

/**
 * What a host page takes in. The frame stands for itself; the script, where a host allows one, gives it the height
 * it asks for; a reader without scripts gets the point in words, and a link.
 */
export function embedCode(shown: Shown, options: EmbedOptions): string {
  const height = Math.round(shown.height(COLUMN) + WORDS)
  const title = escapeXml(shown.title)
  const frame = `<iframe title="${title}" src="${escapeXml(embedAddress(shown, options))}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`
  const words = `<noscript><p>${escapeXml(shown.summary)} <a href="${escapeXml(viewLink(shown.place, options.kind))}">${title}, Oversight Atlas</a></p></noscript>`
  return `${frame}\n<script async src="${absolute('/embed.js')}"></script>\n${words}\n`
}
