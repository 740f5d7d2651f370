import type { Shown } from '#charts/frame/chart.tsx'
import type { Facts } from '#share/facts.ts'
import { drawPicture, type Picture, type PictureOptions } from './drawPicture.ts'
import { font } from './font.ts'
import type { FigureMark } from './figureMark.ts'
import { markOf } from './mark.ts'
import { pngFile } from './pngFile.ts'
import { svgFile, withFont } from './svgFile.ts'

/** A picture that is drawn, and the files it can become. */
export type PictureFiles = {
  readonly picture: Picture
  readonly mark: FigureMark
  readonly svg: string
  readonly png: () => Promise<Blob>
}

/** Everything that drawing needs comes with this module, so that a page loads none of it before a picture is asked for. */
export async function pictureFiles(
  shown: Shown,
  facts: Facts,
  options: PictureOptions,
): Promise<PictureFiles> {
  const [picture, mark] = await Promise.all([
    drawPicture(shown, facts, options),
    markOf(shown, facts),
  ])
  return {
    picture,
    mark,
    svg: withFont(await svgFile(picture, mark), font),
    png: () => pngFile(picture, mark, font),
  }
}
