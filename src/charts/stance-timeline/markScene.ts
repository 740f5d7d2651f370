import { rowsOf } from '#domain/record/eventRows.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { EVENT_TYPES } from '#domain/schema/values.ts'
import { tenth } from '#ui/format.ts'
import { EVENT_CLASSES, eventClassOf, markPath, type EventClass } from '#marks/eventClass.ts'
import type { Layout } from './laneLayout.ts'
import type { Mark } from '#charts/scale/markLayout.ts'

/** All marks as SVG paths; drawn as SVG or on a canvas. */
export type MarkScene = {
  /** Bars over the possible days of an event; `about`: their ends are not known either. */
  readonly extents: { readonly known: Paths; readonly about: Paths }
  readonly shapes: readonly { readonly eventClass: EventClass; readonly paths: Paths }[]
  /** Marks that stand for several events and say for how many. */
  readonly counts: readonly {
    readonly x: number
    readonly y: number
    readonly half: number
    readonly many: number
  }[]
}

/** One for each mark, lane by lane. */
export type Paths = readonly string[]

export function markScene({ lanes, pitch, mark: size, isDense }: Layout): MarkScene {
  const known: string[] = []
  const about: string[] = []
  const shapes = new Map(EVENT_CLASSES.map((eventClass) => [eventClass, new Array<string>()]))
  const counts: MarkScene['counts'][number][] = []
  for (const { lane, marks, marksY } of lanes) {
    const classOf = classesIn(lane.events)
    for (const mark of marks.marks) {
      const [x, y] = [tenth(mark.x), marksY + mark.row * pitch]
      const many = mark.places.length
      if (many > 1 && !isDense) {
        counts.push({ x, y, half: many > 9 ? 9 : 6.5, many })
        continue
      }
      const [from, to] = mark.extent ?? [0, 0]
      if (to > from) (mark.isAbout ? about : known).push(`M${tenth(from)} ${y}H${tenth(to)}`)
      const eventClass = classOf(mark)
      shapes.get(eventClass)?.push(markPath(eventClass, x, y, size))
    }
  }
  return {
    extents: { known, about },
    shapes: [...shapes].map(([eventClass, paths]) => ({ eventClass, paths })),
    counts,
  }
}

/** The most frequent class of the events of a mark; of equals the first. */
function classesIn(events: readonly OversightEvent[]): (mark: Mark) => EventClass {
  const { columns, rows } = rowsOf(events)
  const { names, codes } = columns.type
  const classes = EVENT_TYPES.map(eventClassOf)
  const classOfCode = names.map((name) => classes[EVENT_TYPES.findIndex((one) => one === name)])
  const classAt = (place: number) => classOfCode[codes[rows[place] ?? 0] ?? 0] ?? 'act'
  return ({ places }) => {
    const first = classAt(places[0] ?? 0)
    if (places.length === 1) return first
    const times = new Map([[first, 0]])
    for (const place of places) {
      const eventClass = classAt(place)
      times.set(eventClass, (times.get(eventClass) ?? 0) + 1)
    }
    return [...times].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
  }
}
