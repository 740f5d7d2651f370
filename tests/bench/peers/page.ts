import { tableFrom } from '#data/checker.ts'
import { tableFile } from '#data/files.ts'
import { edtf, knownFrom } from '#domain/days/edtf.ts'
import type { DatasetIndex } from '#domain/schema/datasetIndex.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import type { TableName, Tables } from '#domain/schema/tables.ts'
import { EVENT_CLASSES, eventClassOf, eventTypesOf } from '#marks/eventClass.ts'

/** What a page needs of the record, read as the site reads it: by its promise, parsed, and with `?checked` row by row. */
export async function readRecord() {
  const index: DatasetIndex = await (await fetch('/data/index.json')).json()
  const version = index.versions.find(({ id }) => id === index.current)
  if (!version) throw new Error('no current version')
  const isChecked = location.search.includes('checked')
  const read = async <Name extends TableName>(name: Name): Promise<Tables[Name]> => {
    const bytes = await (await fetch(`/data/${tableFile(version, name)}`)).arrayBuffer()
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    const promise = version.files.find(({ table }) => table === name)
    if (promise?.sha256 !== sha256) throw new Error(`${name} is not what was promised`)
    const json = JSON.parse(new TextDecoder().decode(bytes))
    return isChecked ? tableFrom(version, name, json).rows : json
  }
  const [events, stances, companies] = await Promise.all([
    read('events'),
    read('stances'),
    read('companies'),
  ])
  return { events, stances, companies }
}

type Record_ = Awaited<ReturnType<typeof readRecord>>

/** Milliseconds, of the first possible day. */
export const timeOf = (date: string) => Date.parse(knownFrom(edtf(date)))

export type Scene = {
  /** Names from the top. */
  readonly lanes: readonly string[]
  /** Events of each class, an event once in the lane of each of its companies: times, and lanes from 0. */
  readonly classes: readonly (readonly [times: Float64Array, lanes: Float64Array])[]
  /** Start, end and lane of each stance period. */
  readonly bands: readonly (readonly [start: number, end: number, lane: number])[]
  readonly first: number
  readonly last: number
}

/** The lanes of the timeline: each company's, and one of all other events. */
export function sceneOf({ events, stances, companies }: Record_): Scene {
  const laneOf = new Map(companies.map(({ id }, index) => [id, index]))
  const points = EVENT_CLASSES.map(() => ({ times: new Array<number>(), lanes: [0].slice(1) }))
  let [first, last] = [Infinity, -Infinity]
  for (const event of events) {
    const time = timeOf(event.date)
    if (time < first) first = time
    if (time > last) last = time
    const into = points[EVENT_CLASSES.indexOf(eventClassOf(event.type))]
    const own = event.actors.flatMap((id) => laneOf.get(id) ?? [])
    for (const lane of own.length > 0 ? own : [companies.length]) {
      into?.times.push(time)
      // In two rows below the band, as there.
      into?.lanes.push(lane + 0.15 + ((into.times.length % 2) + 1) * 0.12)
    }
  }
  const bands = stances.flatMap(({ company, from, to }) => {
    const lane = laneOf.get(company)
    const end = to === null ? last : timeOf(to)
    return lane === undefined ? [] : [[timeOf(from), end, lane] as const]
  })
  return {
    lanes: [...companies.map(({ name }) => name), 'Others'],
    classes: points.map(({ times, lanes }) => [Float64Array.from(times), Float64Array.from(lanes)]),
    bands,
    first,
    last,
  }
}

/** The events that the first switch of the site's key leaves. */
export function narrowed(events: readonly OversightEvent[]): readonly OversightEvent[] {
  const types = EVENT_CLASSES.slice(0, 1).flatMap(eventTypesOf)
  return events.filter(({ type }) => types.includes(type))
}

/** Says how often it was drawn, which the bench waits for. */
export function drawn(): void {
  const said = element('drawn')
  said.textContent = String(Number(said.textContent) + 1)
}

export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no element ${id}`)
  return found
}

export const onPress = (id: string, answer: () => void) =>
  element(id).addEventListener('click', answer)

type Range = { readonly min: number; readonly max: number }

/** Zooms as the site does: by a button, and by the wheel with Ctrl about the middle. */
export function zoomable(scene: Scene, range: () => Range, show: (range: Range) => void): void {
  const zoom = (factor: number) => {
    const { min, max } = range()
    const half = (Math.min((max - min) * factor, scene.last - scene.first) || 1) / 2
    const middle = Math.min(Math.max((min + max) / 2, scene.first + half), scene.last - half)
    show({ min: middle - half, max: middle + half })
  }
  onPress('zoom', () => zoom(0.6))
  // First, since a library may keep the wheel to itself.
  const turned = (event: WheelEvent) => {
    event.preventDefault()
    zoom(Math.exp(event.deltaY / 200))
  }
  element('plot').addEventListener('wheel', turned, { capture: true, passive: false })
}
