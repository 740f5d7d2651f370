import type { Picture } from './drawPicture.ts'
import type { Provenance } from './figureProvenance.ts'
import { provenanceText } from './provenance.ts'
import { pixelBytes, pngChunks, withPngText } from './pngChunks.ts'
import { PRESETS } from './presets.ts'
import { svgFile, withFont } from './svgFile.ts'

/** Pixels a pixel of the preset, for dense screens and paper. */
const DENSITY = 2

/** Rendered from its SVG, with provenance in an `iTXt` chunk. */
export async function pngFile(
  picture: Picture,
  provenance: Provenance,
  font: string,
): Promise<Blob> {
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
