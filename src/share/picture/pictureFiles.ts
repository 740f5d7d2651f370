import type { Shown } from '#charts/frame/chart.tsx'
import type { Facts } from '#share/facts.ts'
import { drawPicture, type Picture, type PictureOptions } from './drawPicture.ts'
import { font } from './font.ts'
import type { Provenance } from './figureProvenance.ts'
import { provenanceOf } from './provenance.ts'
import { pngFile } from './pngFile.ts'
import { svgFile, withFont } from './svgFile.ts'

export type PictureFiles = {
  readonly picture: Picture
  readonly provenance: Provenance
  readonly svg: string
  readonly png: () => Promise<Blob>
}

/** Imports all that drawing needs, on demand. */
export async function pictureFiles(
  shown: Shown,
  facts: Facts,
  options: PictureOptions,
): Promise<PictureFiles> {
  const [picture, provenance] = await Promise.all([
    drawPicture(shown, facts, options),
    provenanceOf(shown, facts),
  ])
  return {
    picture,
    provenance,
    svg: withFont(await svgFile(picture, provenance), font),
    png: () => pngFile(picture, provenance, font),
  }
}
