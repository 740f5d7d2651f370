import type { ReactNode } from 'react'

/** In CSS pixels. */
type SurfaceProps = {
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

/** What a plot is drawn on where its parts know their places. What it shows is said beside it, and in the numbers. */
export function Surface({ width, height, children }: SurfaceProps) {
  return (
    <svg
      data-surface
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="presentation"
      style={{ display: 'block' }}
    >
      {children}
    </svg>
  )
}
