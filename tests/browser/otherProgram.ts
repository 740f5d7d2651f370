import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { onPath } from './chromium.ts'

/** A font as wide as Arial, which pictures name after their own. */
const FONT = '/usr/share/fonts/truetype/liberation'

/** What draws an SVG without any browser; `null` where it, or a font that it can take, is not here. */
export const rsvg = existsSync(FONT) ? onPath('rsvg-convert') : null

/**
 * The share of a picture that looks another where rsvg-convert draws it, square by square: letters of the font that it
 * takes, since it knows none of those in the file, are as dark on the whole; what is missing, moved or black is not.
 */
export function unlikeRsvg(page: Page, svg: string): Promise<number> {
  const png = execFileSync(rsvg ?? '', ['--width', '800', '--keep-aspect-ratio'], {
    input: svg,
    maxBuffer: 32 * 1024 ** 2,
  })
  const [first, second] = [
    `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    `data:image/png;base64,${png.toString('base64')}`,
  ]
  return page.evaluate(
    async ([first, second]) => {
      const [seen, drawn] = await Promise.all(
        [first, second].map(async (address) => {
          const image = new Image()
          image.src = address
          await image.decode()
          return image
        }),
      )
      if (!seen || !drawn) throw new Error('two images are compared')
      const shape = drawn.height / drawn.width
      const scaled = (image: CanvasImageSource, width: number) => {
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width, height: Math.round(width * shape) })
        const pen = canvas.getContext('2d')
        if (!pen) throw new Error('there is no canvas')
        pen.imageSmoothingQuality = 'high'
        pen.drawImage(image, 0, 0, canvas.width, canvas.height)
        return { canvas, pen }
      }
      // Both as large as the other program draws, and then as squares.
      const squares = (image: HTMLImageElement) => {
        const { canvas, pen } = scaled(scaled(image, drawn.width).canvas, 80)
        return pen.getImageData(0, 0, canvas.width, canvas.height).data
      }
      const [one, other] = [squares(seen), squares(drawn)]
      // Red, green, blue and how opaque it is.
      const isUnlike = one.map((value, at) => Number(Math.abs(value - (other[at] ?? 0)) > 64))
      const unlike = Array.from({ length: one.length / 4 }, (_, square) =>
        isUnlike.slice(square * 4, square * 4 + 4).some(Boolean),
      )
      return unlike.filter(Boolean).length / unlike.length
    },
    [first, second] as const,
  )
}
