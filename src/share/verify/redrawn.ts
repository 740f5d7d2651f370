import type { Shown } from '#charts/frame/chart.tsx'
import { readTables } from '#data/readTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { QueryClient } from '#queries/queryClient.ts'
import { factsOf } from '#share/facts.ts'
import type { Drawn } from '#share/picture/figureProvenance.ts'
import { pictureFiles } from '#share/picture/pictureFiles.ts'
import { today } from '#share/today.ts'
import { differingPlaces, type Pixels, type PictureBox } from './differingPlaces.ts'

/** A picture beside the same one drawn again; addresses of images. */
export type Redrawn = {
  readonly given: string
  readonly drawn: string
  /** Width by height, of the one drawn again. */
  readonly shape: number
  /** Where they look different; `null` where they are not of one shape. */
  readonly places: readonly PictureBox[] | null
}

/** In pixels: letters of the least size are still told apart. */
const WIDTH = 1200

/**
 * Draws a picture again by what it says of itself, and compares what can be seen.
 *
 * @throws {Error} in words for the reader, where it cannot be drawn
 */
export async function redrawn(
  client: QueryClient,
  file: Blob,
  { shown, version }: { readonly shown: Shown; readonly version: DataVersion },
  drawn: Drawn,
): Promise<Redrawn> {
  const { actors } = await readTables(client, version, ['actors'])
  const again = await pictureFiles(shown, factsOf(shown, version, actors, today()), drawn)
  const png = await again.png()
  const [one, other] = await Promise.all([imageOf(file), imageOf(png)])
  const shape = other.width / other.height
  const isOfOneShape = Math.abs(one.width / one.height / shape - 1) < 0.005
  const height = Math.round(WIDTH / shape)
  return {
    given: one.src,
    drawn: other.src,
    shape,
    places: isOfOneShape ? differingPlaces(pixelsOf(one, height), pixelsOf(other, height)) : null,
  }
}

async function imageOf(file: Blob): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    )
    reader.addEventListener('error', () => reject(new Error('The picture could not be read.')))
    reader.readAsDataURL(typeOf(file))
  })
  await image.decode()
  return image
}

/** A file that was dropped may have no type; an image needs one. */
const typeOf = (file: Blob) =>
  file.type === '' && 'name' in file && String(file.name).endsWith('.svg')
    ? new Blob([file], { type: 'image/svg+xml' })
    : file

function pixelsOf(image: HTMLImageElement, height: number): Pixels {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = height
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('This browser has no canvas to compare the pictures on.')
  // Transparent pictures are compared on white.
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, WIDTH, height)
  pen.drawImage(image, 0, 0, WIDTH, height)
  return pen.getImageData(0, 0, WIDTH, height)
}
