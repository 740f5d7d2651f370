import { useLayoutEffect, useRef } from 'react'
import { isOpenMark } from '#marks/eventClass.ts'
import type { Layout } from './laneLayout.ts'
import type { MarkScene } from './markScene.ts'
import styles from './StanceTimelinePlot.module.css'

/** Media queries that change colours while the canvas stands. */
const COLOURS = ['(prefers-color-scheme: dark)', '(forced-colors: active)']

type MarkCanvasProps = {
  readonly scene: MarkScene
  readonly layout: Layout
}

/** For thousands of marks: a canvas repaints several times as fast as SVG. On screens only. */
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
  // A token is a `light-dark()` pair, which a canvas cannot resolve; its own computed style can.
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
    // A canvas fills a shape here; the rule takes it for an array.
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
    context.fill(shape)
    if (isOpen) context.stroke(shape)
  }
}
