import type { Shown } from '#charts/frame/chart.tsx'
import type { EmbedParams } from '#url/embed.ts'
import type { LinkKind } from '#url/place.ts'
import { embedHeights, heightByWidth, type EmbedHeights } from './embedHeights.ts'
import { escapeMarkup } from '#ui/markup.ts'
import { absolute } from '#url/absolute.ts'

export type EmbedOptions = EmbedParams & { readonly kind: LinkKind }

export function embedAddress(
  { id, place }: Pick<Shown, 'id' | 'place'>,
  { kind, ...options }: EmbedOptions,
): string {
  return place.embed(id, kind, options)
}

/** `<iframe>` code for a figure. */
export const embedCode = (shown: Shown, options: EmbedOptions) =>
  frameCode({
    title: shown.title,
    summary: shown.summary,
    address: embedAddress(shown, options),
    link: shown.place.absolute(options.kind),
    script: absolute(SCRIPT),
    heights: embedHeights(shown, options),
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
  /** In CSS pixels. */
  readonly heights: EmbedHeights
}

/**
 * A frame in a box that has a height for each width; a script, where the host allows one, that sets it exactly; and
 * summary and link without scripts.
 */
export function frameCode({ title, summary, address, link, script, heights }: FrameCode): string {
  const name = escapeMarkup(title)
  const frame = `<iframe title="${name}" src="${escapeMarkup(address)}" loading="lazy" width="100%" height="${heights[1]}" style="position:absolute;top:0;left:0;width:100%;height:100%;border:0"></iframe>`
  const box = `<div data-oversight-box style="position:relative;height:0;padding-bottom:${heightByWidth(heights)}">${frame}</div>`
  const words = [
    escapeMarkup(summary),
    `<a href="${escapeMarkup(link)}">${name}, Oversight Atlas</a>`,
  ].filter(Boolean)
  return `${box}\n<script async src="${script}"></script>\n<noscript><p>${words.join(' ')}</p></noscript>\n`
}
