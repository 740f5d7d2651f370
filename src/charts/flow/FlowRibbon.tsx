import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { CHANGE, type FlowChange } from './flowReading.ts'

type RibbonPath = {
  readonly sourceX: number
  readonly targetX: number
  readonly sourceY: number
  readonly targetY: number
  readonly sourceControlX: number
  readonly targetControlX: number
}

type FlowRibbonProps = RibbonPath & {
  readonly linkWidth: number
  readonly change: FlowChange
  readonly count: number
  readonly isOpen: boolean
  readonly onEnter: () => void
}

const SIZE = TYPE.axis
/** Where words within a ribbon begin, in pixels from its start. */
const WORDS_AT = 12

/** As thick as its number of models. Dark with count and verb where review changes, else pale. */
export function FlowRibbon(props: FlowRibbonProps) {
  const { sourceX, targetX, sourceY, targetY, sourceControlX, targetControlX } = props
  const { linkWidth, change, count, isOpen, onEnter } = props
  const isInk = change === 'gains' || change === 'loses'
  const d = `M${sourceX},${sourceY}C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`
  const whole = `${count} ${CHANGE[change]}`
  // Where columns are close, the number alone: the sentence over the picture has the verb.
  const words = targetX - sourceX > textWidth(whole, SIZE) * 3 ? whole : String(count)
  const fits = riseBy(props, WORDS_AT + textWidth(words, SIZE)) <= (linkWidth - SIZE) / 2
  return (
    <g onPointerEnter={onEnter}>
      <path
        d={d}
        fill="none"
        stroke={isInk ? 'var(--ink)' : 'var(--reach-after)'}
        strokeWidth={linkWidth}
        strokeOpacity={isInk ? 0.85 : 0.55}
      />
      {isOpen && (
        <path d={d} fill="none" stroke="var(--ink)" strokeWidth={2.2} pointerEvents="none" />
      )}
      {isInk && fits && (
        <text
          x={sourceX + WORDS_AT}
          y={sourceY + 4.5}
          fontSize={SIZE}
          fontWeight={650}
          fill="var(--paper)"
        >
          {words}
        </text>
      )}
      {isInk && !fits && (
        <text
          x={targetX - 14}
          y={targetY - linkWidth / 2 - 6}
          fontSize={SIZE}
          fontWeight={650}
          textAnchor="end"
          fill="var(--ink)"
          stroke="var(--paper)"
          strokeWidth={4}
          paintOrder="stroke"
        >
          {words}
        </text>
      )}
    </g>
  )
}

/** How far a ribbon has risen or fallen, in pixels, `along` pixels from its start: words within it may not leave it. */
export function riseBy(
  { sourceX, targetX, sourceControlX, targetControlX, sourceY, targetY }: RibbonPath,
  along: number,
): number {
  const xAt = (t: number) =>
    (1 - t) ** 3 * sourceX +
    3 * (1 - t) ** 2 * t * sourceControlX +
    3 * (1 - t) * t ** 2 * targetControlX +
    t ** 3 * targetX
  let [low, high] = [0, 1]
  while (high - low > 0.001) {
    const middle = (low + high) / 2
    if (xAt(middle) < sourceX + along) low = middle
    else high = middle
  }
  return Math.abs(targetY - sourceY) * (3 - 2 * low) * low ** 2
}
