import { strToU8, zipSync } from 'fflate'
import { pictureFiles } from '#share/picture/pictureFiles.ts'
import type { PresetName } from '#share/picture/presets.ts'
import { captionsText, figureName, referenceFiles, type NotedFigure } from './reportFiles.ts'

type Report = {
  readonly title: string
  readonly figures: readonly NotedFigure[]
  readonly preset: PresetName
  /** Of the report itself. */
  readonly address: string
}

/**
 * Every figure of a report as PNG and SVG, with captions and references, in one archive.
 *
 * @throws {Error} in words for the reader, where a picture cannot be drawn
 */
export async function reportZip({ title, figures, preset, address }: Report): Promise<Blob> {
  const files = new Map<string, Uint8Array>()
  for (const [index, figure] of figures.entries()) {
    const options = { preset, ground: 'light', withSentence: true } as const
    // One after the other: each is laid out on the page, and many at once would only be slower.
    const picture = await pictureFiles(figure.shown, figure.facts, options)
    const name = figureName(figure, index)
    files.set(`${name}.png`, new Uint8Array(await (await picture.png()).arrayBuffer()))
    files.set(`${name}.svg`, strToU8(picture.svg))
  }
  files.set('captions.txt', strToU8(captionsText(title, figures, address)))
  for (const [name, text] of Object.entries(referenceFiles(figures))) {
    files.set(name, strToU8(text))
  }
  // Dated by the newest data in it and not by the clock, so that the same report gives the same archive.
  const [day = '2026-06-26'] = figures
    .map(({ facts }) => facts.version.id)
    .toSorted()
    .toReversed()
  const zipped = zipSync(Object.fromEntries(files), { mtime: `${day}T12:00:00`, level: 6 })
  return new Blob([zipped], { type: 'application/zip' })
}
