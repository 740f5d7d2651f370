import type { SVGProps } from 'react'

type TextLinesProps = Omit<SVGProps<SVGTextElement>, 'x' | 'y'> & {
  readonly lines: readonly string[]
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly leading: number
}

export function TextLines({ lines, x, y, leading, ...text }: TextLinesProps) {
  return (
    <text {...text}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * leading}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
