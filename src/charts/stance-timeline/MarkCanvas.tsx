import { useLayoutEffect, useRef } from 'react'
import { isOpenMark } from '#marks/eventClass.ts'
import type { Layout } from './laneLayout.ts'
import type { MarkScene } from './markScene.ts'
import styles from './StanceTimelinePlot.module.css'

/** What a reader may change while the picture stands, and each changes its colours. */
const COLOURS = ['(prefers-color-scheme: dark)', '(forced-colors: active)']

type MarkCanvasProps = {
  readonly scene: MarkScene
  readonly layout: Layout
}

/** The scene of thousands of marks, which a canvas repaints several times as fast as an SVG does. On screens only. */
export function MarkCanvas({ scene, layout: { width, height } }: MarkCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const draw = () => canvas.current && paint(canvas.current, scene, width, height)
    draw()
    const media = COLOURS.map((query) => matchMedia(query))
    for (const one of media) one.addEventListener('change', draw)
    return () => {
      for (const one of media) one.removeEventListener('change', draw)
    }
  }, [scene, width, height])
  return (
    <canvas ref={canvas} className={styles.canvas} style={{ width, height }} aria-hidden="true" />
  )
}

function paint(canvas: HTMLCanvasElement, scene: MarkScene, width: number, height: number): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const pixels = window.devicePixelRatio
  canvas.width = Math.round(width * pixels)
  canvas.height = Math.round(height * pixels)
  context.scale(pixels, pixels)
  // A token is a pair of colours; what the canvas wears of them is the one that is meant.
  const { color: ink, fill: paper, stroke: line } = getComputedStyle(canvas)
  context.lineWidth = 1.6
  context.strokeStyle = line
  context.stroke(new Path2D(scene.extents.known))
  context.setLineDash([2.5, 2])
  context.stroke(new Path2D(scene.extents.about))
  context.setLineDash([])
  context.lineWidth = 1
  context.strokeStyle = ink
  for (const { eventClass, path } of scene.shapes) {
    const shape = new Path2D(path)
    const isOpen = isOpenMark(eventClass)
    context.fillStyle = isOpen ? paper : ink
    // A canvas fills a shape here, and no list.
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
    context.fill(shape)
    if (isOpen) context.stroke(shape)
  }
}
