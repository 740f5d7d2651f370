import type { Layout } from './laneLayout.ts'
import { stopsIn, type Stop } from './stops.ts'

/** Greatest distance of the pointer from a mark, in pixels. */
const REACH = 22

/** Within this distance, in pixels, a mark wins over a band. */
const CLOSE = 8

/** The band under the pointer, else the nearest mark. */
export function stopAt(layout: Layout, x: number, y: number): Stop | undefined {
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
    // Of equally near ones the first.
    if (away > REACH || away >= least) continue
    nearest = stop
    least = away
  }
  return band && least >= CLOSE ? band : nearest
}

/** Where a mark stands for several events, the one after that which is open. */
export function nextInMark(stop: Stop, picked: string | null): string {
  if (stop.kind !== 'event') return stop.id
  const { events } = stop.mark
  const at = events.findIndex(({ id }) => id === picked)
  return events[(at + 1) % events.length]?.id ?? stop.id
}
