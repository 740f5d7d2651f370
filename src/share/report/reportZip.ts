import { strToU8, zipSync } from 'fflate'
import { pictureFiles, type PictureFiles } from '#share/picture/pictureFiles.ts'
import type { PresetName } from '#share/picture/presets.ts'
import {
  captionsText,
  figureName,
  referenceFiles,
  type MissingFigure,
  type NotedFigure,
} from './reportFiles.ts'

type Report = {
  readonly title: string
  readonly figures: readonly NotedFigure[]
  readonly missing: readonly MissingFigure[]
  readonly preset: PresetName
  /** Address of the report. */
  readonly address: string
}

type ReportArchive = {
  readonly file: Blob
  /** In the order of the report; includes those missing before. */
  readonly missing: readonly MissingFigure[]
}

type Draw = (
  ...figure: Parameters<typeof pictureFiles>
) => Promise<Pick<PictureFiles, 'svg' | 'png'>>

/**
 * PNG and SVG of every figure, with captions and references. A figure that cannot be drawn is named in it.
 *
 * @throws {Error} in words for the reader, where none can be drawn
 */
export async function reportZip(report: Report, draw: Draw = pictureFiles): Promise<ReportArchive> {
  const { title, preset, address } = report
  const figures: NotedFigure[] = []
  const missing = [...report.missing]
  const files = new Map<string, Uint8Array>()
  for (const figure of report.figures) {
    const options = { preset, background: 'light', withSentence: true } as const
    try {
      // One at a time: each is laid out on the page.
      const picture = await draw(figure.shown, figure.facts, options)
      const png = new Uint8Array(await (await picture.png()).arrayBuffer())
      files.set(`${figureName(figure)}.png`, png)
      files.set(`${figureName(figure)}.svg`, strToU8(picture.svg))
      figures.push(figure)
    } catch (error) {
      missing.push({ number: figure.number, why: error instanceof Error ? error.message : '' })
    }
  }
  missing.sort((a, b) => a.number - b.number)
  if (figures.length === 0) throw new Error(missing[0]?.why ?? 'This report has no figure.')
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
