import { strToU8, zipSync } from 'fflate'
import type { PresetName } from '#share/picture/presets.ts'
import { drawFigures, type Draw } from './drawFigures.ts'
import { captionsText, figureName, referenceFiles, type Report, type Saved } from './reportFiles.ts'

/**
 * PNG and SVG of every figure, with captions and references. A figure that cannot be drawn is named in it.
 *
 * @throws {Error} in words for the reader, where none can be drawn
 */
export async function reportZip(
  report: Report & { readonly preset: PresetName },
  draw?: Draw,
): Promise<Saved> {
  const { title, preset, address } = report
  const { figures, missing } = await drawFigures(
    report,
    { presets: [preset], withSentence: true },
    draw,
  )
  const files = new Map<string, Uint8Array>()
  for (const figure of figures) {
    files.set(`${figureName(figure)}.png`, figure.png)
    files.set(`${figureName(figure)}.svg`, strToU8(figure.svg))
  }
  files.set('captions.txt', strToU8(captionsText(title, figures, missing, address)))
  for (const [name, text] of Object.entries(referenceFiles(figures))) {
    files.set(name, strToU8(text))
  }
  // Dated by the newest data in it, so that the same report gives the same archive.
  const [day = '2026-06-26'] = figures
    .map(({ facts }) => facts.version.id)
    .toSorted()
    .toReversed()
  const zipped = zipSync(Object.fromEntries(files), { mtime: `${day}T12:00:00`, level: 6 })
  return { file: new Blob([zipped], { type: 'application/zip' }), missing }
}
