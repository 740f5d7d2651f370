import { keptFor } from '#domain/kept/kept.ts'
import type { StanceSpan } from '#domain/stance/stanceSpans.ts'
import { stanceWords } from '#domain/words/words.ts'
import { holdsWord, WORD_SIZE } from '#marks/StanceBand.tsx'
import { stanceLookOf, type StanceLook } from '#marks/stanceLook.ts'
import { textWidth } from '#ui/textWidth.ts'
import { drawnLanes, isUninvited } from './drawnLanes.ts'
import type { LaneBox, Layout } from './laneLayout.ts'
import type { StanceTimelineModel, TimelineLane } from './selectStanceTimeline.ts'

/** A period as it is drawn, in pixels. */
export type Band = {
  readonly span: StanceSpan
  readonly look: StanceLook
  readonly x: number
  readonly width: number
  readonly fadeStart: number
  readonly fadeEnd: number
  /** Where its stance is said: within it, on its line, at its left; `null` where there is no room. */
  readonly word: 'within' | 'on' | 'left' | null
}

/** Half of the gap between two periods, in pixels. */
const CUT = 0.75

/** Width of a band's start where the day is not known, in pixels. */
const OPEN_START = 26

/** Least silence before a fence that takes its word, in pixels. */
const SILENCE = 150

/** Room beside a word on a line, in pixels. */
const SPARE = 40

export const bandsIn = keptFor(
  ({ lane: { spans }, band }: LaneBox, { xOf, head }: Layout): readonly Band[] => {
    const perDay = xOf(1) - xOf(0)
    const bands: Band[] = []
    for (const [index, span] of spans.entries()) {
      const { stance, isOpenStart } = span
      const look = stanceLookOf(stance)
      const isCut = (spans[index - 1]?.end ?? -1) === span.start
      const from = xOf(span.start) - (isOpenStart ? OPEN_START : 0)
      const x = Math.max(from + (isCut ? CUT : 0), head)
      const width = xOf(span.end) - (spans[index + 1]?.start === span.end ? CUT : 0) - x
      const fadeStart = from < head ? 0 : isOpenStart ? OPEN_START : span.startSpread * perDay
      const fadeEnd = span.endSpread * perDay
      const before = bands.at(-1)
      const shape = {
        look,
        width,
        height: band.height,
        label: stanceWords(stance.stance),
        fadeStart,
      }
      const word = holdsWord(shape)
        ? 'within'
        : look === 'silent' && spans.length > 1 && width > textWidth('Silent', WORD_SIZE) + SPARE
          ? 'on'
          : look === 'resistant' && isCut && before?.look === 'silent' && before.width >= SILENCE
            ? 'left'
            : null
      bands.push({ span, look, x, width, fadeStart, fadeEnd, word })
    }
    return bands
  },
)

/** A line that stands for several companies, in pixels. */
export type FoldLine = {
  readonly look: 'silent' | 'not-invited'
  readonly lanes: readonly TimelineLane[]
  readonly x: number
  readonly right: number
  readonly y: number
}

/** Solid for those who were invited, dashed for the others; from the first day on which one of them is on record. */
export const foldLines = keptFor(
  ({ lane: { folds = [] }, band }: LaneBox, { xOf, head }: Layout): readonly FoldLine[] => {
    const lines = [
      { look: 'silent' as const, lanes: folds.filter((lane) => !isUninvited(lane)) },
      { look: 'not-invited' as const, lanes: folds.filter(isUninvited) },
    ].filter(({ lanes }) => lanes.length > 0)
    return lines.map(({ look, lanes }, index) => {
      const spans = lanes.flatMap((lane) => lane.spans)
      return {
        look,
        lanes,
        x: Math.max(xOf(Math.min(...spans.map(({ start }) => start))), head),
        right: xOf(Math.max(...spans.map(({ end }) => end))),
        y: band.y + band.height / 2 + (lines.length > 1 ? index * 6 - 3 : 0),
      }
    })
  },
)

/** Looks that are drawn and nowhere said beside what is drawn. */
export function wordlessLooks(model: StanceTimelineModel, layout: Layout): readonly StanceLook[] {
  const bands = layout.lanes.flatMap((box) => bandsIn(box, layout))
  const said = new Set(bands.filter(({ word }) => word !== null).map(({ look }) => look))
  // Heads of lanes say what their companies are now.
  for (const lane of drawnLanes(model)) if (lane.now) said.add(stanceLookOf(lane.now))
  return [...new Set(bands.map(({ look }) => look))].filter((look) => !said.has(look))
}
