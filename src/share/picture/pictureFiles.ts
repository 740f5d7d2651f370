import font from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?inline'
import type { Shown } from '#charts/frame/chart.tsx'
import type { Facts } from '#share/facts.ts'
import { drawPicture, type Picture, type PictureOptions } from './drawPicture.ts'
import type { Provenance } from './figureProvenance.ts'
import { provenanceOf, provenanceText } from './provenance.ts'
import { svgFile, withFont } from './svgFile.ts'
import { pixelBytes, pngChunks, withPngText } from './pngChunks.ts'
import { PRESETS } from './presets.ts'

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
    provenanceOf(shown, facts, { withKey: true, folds: [], ...options }),
  ])
  return {
    picture,
    provenance,
    svg: withFont(await svgFile(picture, provenance), font),
    png: () => pngFile(picture, provenance, font),
  }
}

/** Pixels a pixel of the preset, for dense screens and paper. */
const DENSITY = 2

/** Rendered from its SVG, with provenance in an `iTXt` chunk. */
async function pngFile(picture: Picture, provenance: Provenance, font: string): Promise<Blob> {
  const svg = withFont(await svgFile(picture, provenance, 'pixels'), font)
  const image = await loaded(svg)
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * DENSITY
  canvas.height = picture.height * DENSITY
  const pen = canvas.getContext('2d')
  if (!pen)
    throw new Error('This browser has no canvas to draw the picture on. The SVG can still be had.')
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = new Uint8Array(await (await blobOf(canvas)).arrayBuffer())
  const text = await provenanceText(provenance, pixelBytes(pngChunks(png) ?? []))
  const { paper } = PRESETS[picture.preset]
  const dots = paper === null ? null : Math.round((canvas.width / paper) * 1000)
  const marked = withPngText(png, text, dots)
  return new Blob([marked], { type: 'image/png' })
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('The picture is too large for this browser. The SVG can still be had.'))
    }, 'image/png')
  })
}
