import { useLayoutEffect, useRef } from 'react'
import { isOpenMark } from '#marks/eventClass.ts'
import type { Layout } from './laneLayout.ts'
import type { MarkScene, Paths } from './markScene.ts'
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
  for (const line of inFew(scene.extents.known)) context.stroke(line)
  context.setLineDash([2.5, 2])
  for (const line of inFew(scene.extents.about)) context.stroke(line)
  context.setLineDash([])
  context.lineWidth = 1
  context.strokeStyle = ink
  for (const { eventClass, paths } of scene.shapes) {
    const shapes = inFew(paths)
    const isOpen = isOpenMark(eventClass)
    context.fillStyle = isOpen ? paper : ink
    // A canvas fills a shape here; the rule takes it for an array.
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
    for (const shape of shapes) context.fill(shape)
    if (isOpen) for (const shape of shapes) context.stroke(shape)
  }
}

/** Marks that are drawn as one path: a path of thousands takes several times as long as they do in such parts. */
const MARKS = 200

const inFew = (paths: Paths): readonly Path2D[] =>
  Array.from(
    { length: Math.ceil(paths.length / MARKS) },
    (_, part) => new Path2D(paths.slice(part * MARKS, (part + 1) * MARKS).join('')),
  )
