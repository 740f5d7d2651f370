import { NoRoom } from '#share/picture/fit.ts'
import { pictureFiles, type PictureFiles } from '#share/picture/pictureFiles.ts'
import type { PictureOptions } from '#share/picture/drawPicture.ts'
import type { PresetName } from '#share/picture/presets.ts'
import type { MissingFigure, NotedFigure } from './reportFiles.ts'

export type DrawnFigure = NotedFigure & {
  /** What its picture does not show for want of room, in sentences; empty where it shows all. */
  readonly leftOut: string
  readonly png: Uint8Array<ArrayBuffer>
  readonly svg: string
}

/** How a figure becomes a picture. */
export type Draw = (...figure: Parameters<typeof pictureFiles>) => Promise<
  Pick<PictureFiles, 'svg' | 'png'> & {
    readonly picture: { readonly left: string }
  }
>

type Drawn = {
  readonly figures: readonly DrawnFigure[]
  /** In the order of the report; includes those missing before. */
  readonly missing: readonly MissingFigure[]
}

export type DrawOptions = Pick<PictureOptions, 'withSentence'> & {
  /** Tried in turn, where one has no room for a figure. */
  readonly presets: readonly [PresetName, ...PresetName[]]
}

/**
 * A picture of each figure. One that cannot be drawn is missing, and the others keep their numbers.
 *
 * @throws {Error} in words for the reader, where none can be drawn
 */
export async function drawFigures(
  report: Drawable,
  options: DrawOptions,
  draw: Draw = pictureFiles,
): Promise<Drawn> {
  const figures: DrawnFigure[] = []
  const missing = [...report.missing]
  for (const figure of report.figures) {
    try {
      // One at a time: each is laid out on the page.
      const picture = await drawnWithin(figure, options, draw)
      const png = new Uint8Array(await (await picture.png()).arrayBuffer())
      figures.push({ ...figure, png, svg: picture.svg, leftOut: picture.picture.left })
    } catch (error) {
      missing.push({ number: figure.number, why: error instanceof Error ? error.message : '' })
    }
  }
  missing.sort((a, b) => a.number - b.number)
  if (figures.length === 0) throw new Error(missing[0]?.why ?? 'This report has no figure.')
  return { figures, missing }
}

/** @throws {Error} in words for the reader, where it cannot be drawn at any size */
async function drawnWithin(figure: NotedFigure, options: DrawOptions, draw: Draw) {
  const { withSentence, presets } = options
  const [preset, next, ...others] = presets
  try {
    return await draw(figure.shown, figure.facts, { preset, withSentence, background: 'light' })
  } catch (error) {
    if (next === undefined || !(error instanceof NoRoom)) throw error
    return drawnWithin(figure, { withSentence, presets: [next, ...others] }, draw)
  }
}

type Drawable = {
  readonly figures: readonly NotedFigure[]
  readonly missing: readonly MissingFigure[]
}
