import { describe, expect, it } from 'vitest'
import { laneLayout, MOST_COUNTED } from '#charts/stance-timeline/laneLayout.ts'
import { markScene } from '#charts/stance-timeline/markScene.ts'
import { nextInMark, stopAt } from '#charts/stance-timeline/InteractionLayer.tsx'
import { selectStanceTimeline } from '#charts/stance-timeline/selectStanceTimeline.ts'
import { lanesWalked, stopsIn, stopsOf, type Stop } from '#charts/stance-timeline/stops.ts'
import { stepFrom } from '#charts/walk/useWalk.ts'
import { eventFixture, openLens } from '#tests/domain/timelineFixture.ts'
import { model, tables } from './laneFixture.ts'

describe('thousands of events', () => {
  const many = (count: number, q = '') => {
    const events = Array.from({ length: count }, (_, index) =>
      eventFixture({
        id: `event-${index}`,
        date: `20${18 + (index % 8)}-0${1 + (index % 9)}-${10 + (index % 19)}`,
        actors: ['meta'],
      }),
    )
    const lens = { ...openLens, from: '2018-01-01', q }
    return selectStanceTimeline({ ...tables, events }, lens, {
      lane: 'company',
      fold: 'none',
      period: null,
    })
  }

  it('become small marks without counts, as many as there is room for', () => {
    const few = markScene(laneLayout(many(MOST_COUNTED), 978))
    expect(few.counts.length).toBeGreaterThan(0)
    const layout = laneLayout(many(MOST_COUNTED + 1), 978)
    const scene = markScene(layout)
    expect(layout).toMatchObject({ isDense: true, mark: 5 })
    expect(scene.counts).toEqual([])
    const drawn = scene.shapes.flatMap(({ paths }) => paths).length
    const marks = layout.lanes.flatMap((box) => box.marks.marks)
    expect(drawn).toBe(marks.length)
    expect(drawn).toBeLessThan((2 * 978) / 5)
    expect(marks.flatMap(({ events }) => events)).toHaveLength(MOST_COUNTED + 1)
  })

  it('are each still a stop', () => {
    const layout = laneLayout(many(MOST_COUNTED + 1), 978)
    const meta = layout.lanes.find(({ lane }) => lane.id === 'meta')
    const stops = meta ? stopsIn(meta, layout) : []
    expect(stops.filter(({ kind }) => kind === 'event')).toHaveLength(MOST_COUNTED + 1)
  })
})

describe('the walk', () => {
  const layout = laneLayout(model(), 978)
  const lanes = layout.lanes.map((box) => stopsIn(box, layout)).filter(({ length }) => length > 0)
  const [lane = []] = lanes

  const walked = (at: typeof layout, from: Stop | null, key: string) =>
    stepFrom(lanesWalked(at), from ?? undefined, key)
  const walk = (from: Stop | null, key: string, times: number): Stop | null =>
    times === 0 ? from : walk(walked(layout, from, key) ?? null, key, times - 1)

  it('begins at the first stop, and goes through the whole lane in time', () => {
    const first = walked(layout, null, 'ArrowRight')
    expect(first).toBe(lane[0])
    expect(walked(layout, null, 'Home')).toBe(first)
    const seen = lane.map((_, index) => walk(first ?? null, 'ArrowRight', index))
    expect(seen).toEqual(lane)
    expect(walk(first ?? null, 'ArrowRight', 500)).toBe(lane.at(-1))
    expect(walked(layout, lane.at(-1) ?? null, 'Home')).toBe(lane[0])
    expect(walked(layout, lane[0] ?? null, 'End')).toBe(lane.at(-1))
  })

  it('goes down to the nearest of the next lane, and stops at the last', () => {
    const start = lane[3] ?? null
    expect(walked(layout, start, 'ArrowDown')?.box.lane.name).toBe('Google')
    expect(walk(start, 'ArrowDown', 50)?.box).toBe(lanes.at(-1)?.[0]?.box)
    expect(walk(start, 'ArrowUp', 50)?.box).toBe(lane[0]?.box)
  })

  it('leads nowhere by other keys', () => {
    expect(walked(layout, lane[0] ?? null, 'a')).toBeUndefined()
    expect(walked(layout, null, 'Enter')).toBeUndefined()
    expect(walked({ ...layout, lanes: [] }, null, 'ArrowRight')).toBeUndefined()
  })

  it('finds the nearest mark, the band under the pointer, or nothing', () => {
    const mark = lanes.flat().find(({ kind }) => kind === 'event')
    expect(stopAt(layout, (mark?.x ?? 0) + 3, (mark?.y ?? 0) + 2)?.x).toBe(mark?.x)
    const band = lane.find(({ kind }) => kind === 'period')
    expect(stopAt(layout, (band?.x ?? 0) + 30, band?.y ?? 0)?.id).toBe(band?.id)
    expect(stopAt(layout, 5, 5)).toBeUndefined()
  })

  it('finds an event in each of its lanes', () => {
    const shared = tables.events.find(
      ({ actors }) => actors.includes('meta') && actors.includes('openai'),
    )
    const names = stopsOf(shared?.id ?? '', laneLayout(model({ from: '2020' }), 978)).map(
      ({ box }) => box.lane.id,
    )
    expect(names).toEqual(expect.arrayContaining(['openai', 'meta']))
    expect(stopsOf('nothing', layout)).toEqual([])
  })

  it('opens the events behind one mark one after the other', () => {
    const narrow = laneLayout(model({ from: '2022-10-01' }), 358)
    const stop = narrow.lanes
      .flatMap((box) => stopsIn(box, narrow))
      .find((one) => one.kind === 'event' && one.mark.events.length > 1)
    if (stop?.kind !== 'event') throw new Error('no mark of several')
    const ids = stop.mark.events.map(({ id }) => id)
    const opened: string[] = []
    for (const _ of ids) opened.push(nextInMark(stop, opened.at(-1) ?? null))
    expect(opened).toEqual(ids)
    expect(nextInMark(stop, ids.at(-1) ?? null)).toBe(ids[0])
    expect(stopAt(narrow, stop.x, stop.y)?.id).toBe(ids[0])
  })
})
