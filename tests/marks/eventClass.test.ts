import { expect, it } from 'vitest'
import { eventType } from '#domain/schema/recordTables.ts'
import { EVENT_CLASSES, eventClassOf, eventClassWords, markPath } from '#marks/eventClass.ts'

it('gives each type of event one of the seven shapes, and uses each shape', () => {
  const used = new Set(eventType.options.map(eventClassOf))
  expect([...used].toSorted()).toEqual([...EVENT_CLASSES].toSorted())
  expect(EVENT_CLASSES).toHaveLength(7)
})

it('draws each class in a shape of its own, and names it in words of its own', () => {
  expect(new Set(EVENT_CLASSES.map((eventClass) => markPath(eventClass, 0, 0))).size).toBe(7)
  expect(new Set(EVENT_CLASSES.map(eventClassWords)).size).toBe(7)
})

it('draws a closed outline, so that shapes can share one path', () => {
  for (const eventClass of EVENT_CLASSES) expect(markPath(eventClass, 3, 4)).toMatch(/^M[^M]+z$/)
})
