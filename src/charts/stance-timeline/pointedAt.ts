import type { Layout } from './laneLayout.ts'
import { stopsIn, type Stop } from './stops.ts'

/** Farther from a mark than this, a pointer means none. */
const REACH = 22

/** So near to a mark, a pointer means it even over a band. */
const CLOSE = 8

/** What a pointer means: the band under it, else the nearest mark. Marks win where both could be meant. */
export function stopAt(layout: Layout, x: number, y: number): Stop | undefined {
  // Nothing farther up or down than a pointer reaches can be meant.
  const near = layout.lanes.filter(({ top, height }) => y > top - REACH && y < top + height + REACH)
  let nearest: Stop | undefined
  let least = Infinity
  let band: Stop | undefined
  for (const stop of near.flatMap((box) => stopsIn(box, layout))) {
    if (stop.kind === 'period') {
      const isInside = Math.abs(stop.y - y) <= stop.box.band.height / 2 + 2
      if (isInside && x >= stop.x && x < stop.right) band = stop
      continue
    }
    const away = Math.hypot(stop.x - x, stop.y - y)
    // Of several at one place the first, which is what a click then opens.
    if (away > REACH || away >= least) continue
    nearest = stop
    least = away
  }
  return band && least >= CLOSE ? band : nearest
}

/** What a click on a mark opens: of several events behind one mark, the one after that which is open. */
export function nextInMark(stop: Stop, picked: string | null): string {
  if (stop.kind !== 'event') return stop.id
  const { events } = stop.mark
  const at = events.findIndex(({ id }) => id === picked)
  return events[(at + 1) % events.length]?.id ?? stop.id
}
