import { edtfWords } from '#domain/days/edtfWords.ts'
import { sinceWords } from '#domain/stance/sinceWords.ts'
import type { StanceSpan } from '#domain/stance/stanceSpans.ts'
import { stanceLookOf, stanceLookWords, type StanceLook } from '#marks/stanceLook.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { RecordLayout } from './recordLayout.ts'

export type StanceLabel = {
  readonly id: string
  readonly text: string
  readonly side: 'above' | 'on' | 'below'
  /** Left edge of the words, and middle of their band, in pixels. */
  readonly x: number
  readonly middle: number
}

type Run = { readonly look: StanceLook; readonly spans: readonly StanceSpan[] }

const SIZE = TYPE.axis
/** Width kept free for the lane's own name, at the left. Pixels. */
const LANE_NAME = 54
const GAP = 10
/** Kept free at the right for the line of the as-of day. Pixels. */
const EDGE = 9

/**
 * One label a run of equal stance: on the line for silence, else above or below. None where the band itself holds the
 * word, or where neither side has room; the periods are listed beside the picture.
 */
export function stanceLabels(
  spans: readonly StanceSpan[],
  { xOf }: RecordLayout,
  width: number,
): readonly StanceLabel[] {
  const taken: Record<'above' | 'below', (readonly [number, number])[]> = {
    above: [[0, LANE_NAME]],
    below: [],
  }
  return runsOf(spans).flatMap(({ look, spans: own }): readonly StanceLabel[] => {
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) return []
    const [left, right] = [xOf(first.start), xOf(last.end)]
    const middle = (left + right) / 2
    const word = stanceLookWords(look)
    if (own.some((span) => carries(look, word, xOf(span.end) - xOf(span.start)))) return []
    const id = first.stance.id
    if (isLine(look) && textWidth(word, SIZE) + 24 < right - left) {
      return [{ id, text: word, side: 'on', x: middle - textWidth(word, SIZE) / 2, middle }]
    }
    const text = `${word}${dates(first, last)}`
    const room = textWidth(text, SIZE)
    const x = Math.min(Math.max(middle - room / 2, 0), Math.max(width - room - EDGE, 0))
    const side = (['above', 'below'] as const).find((one) =>
      taken[one].every(([from, to]) => x > to + GAP || x + room < from - GAP),
    )
    if (!side) return []
    taken[side].push([x, x + room])
    return [{ id, text, side, x, middle }]
  })
}

const isLine = (look: StanceLook) => look === 'silent' || look === 'not-invited'

const carries = (look: StanceLook, word: string, width: number) =>
  (look === 'cooperative' || look === 'negotiating') && textWidth(word, TYPE.tag) + 14 <= width

function dates({ stance: first }: StanceSpan, { stance: last }: StanceSpan): string {
  return last.to === null
    ? ` ${sinceWords(first.from, 'short')}`
    : `, ${edtfWords(first.from)} to ${edtfWords(last.to)}`
}

function runsOf(spans: readonly StanceSpan[]): readonly Run[] {
  const runs: { look: StanceLook; spans: StanceSpan[] }[] = []
  for (const span of spans) {
    const look = stanceLookOf(span.stance)
    const before = runs.at(-1)
    if (before?.look === look) before.spans.push(span)
    else runs.push({ look, spans: [span] })
  }
  return runs
}
