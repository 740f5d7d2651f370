// @vitest-environment jsdom
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { readRows } from '#data/rows.ts'
import { SCHEMA_VERSION } from '#domain/schema/schemaVersion.ts'
import { raised } from '#domain/schema/history/raised.ts'
import type { SchemaStep } from '#domain/schema/history/schemaStep.ts'
import { hasTable, SCHEMA_STEPS, stepsFrom } from '#domain/schema/history/schemaSteps.ts'
import { event } from '#domain/schema/recordTables.ts'
import { mockVersions } from '#mocks/dataset.ts'
import { published } from '#tests/domain/timelineFixture.ts'

const events = mockVersions['2026-11-23']?.events ?? []

/** The next schema as it would be written: a venue comes to events, and the jurisdiction goes. */
const { jurisdiction: _, ...others } = event.shape
const next = z.strictObject({ ...others, venue: z.nullable(z.string()) })
const step: SchemaStep = {
  adds: ['codings'],
  rows: {
    events: ({ jurisdiction: _gone, ...row }) => ({ ...row, venue: null }),
  },
}

describe('rows of an older schema', () => {
  it('have a column that was added since', () => {
    const grown = z.strictObject({ ...event.shape, venue: z.nullable(z.string()) })
    const adds: SchemaStep = { rows: { events: (row) => ({ ...row, venue: null }) } }
    const read = readRows('events', 'v/events.json', events, {
      shape: grown,
      steps: [adds],
    })
    expect(read.refused).toEqual([])
    expect(read.rows).toEqual(events.map((row) => ({ ...Object(row), venue: null })))
  })

  it('have lost a column that was dropped since, and nobody is told: the page knows it', () => {
    const read = readRows('events', 'v/events.json', events, {
      shape: next,
      steps: [step],
    })
    expect(read.refused).toEqual([])
    expect(read.keptOut).toEqual([])
    expect(read.rows.every((row) => !('jurisdiction' in row))).toBe(true)
    expect(read.rows).toHaveLength(events.length)
  })

  it('are refused where no step raises them', () => {
    const read = readRows('events', 'v/events.json', events, {
      shape: next,
      steps: stepsFrom(2, [step]),
    })
    expect(read.rows).toEqual([])
    expect(read.refused[0]?.reason).toContain('venue')
  })
})

describe('raising a row', () => {
  const steps: readonly SchemaStep[] = [
    { rows: { events: (row) => ({ ...row, a: 1 }) } },
    {
      rows: { events: ({ a, ...row }) => ({ ...row, b: a }), models: (row) => ({ ...row, c: 3 }) },
    },
  ]

  it.each([
    [1, { id: 'x', b: 1 }],
    [2, { id: 'x', b: undefined }],
    [3, { id: 'x' }],
    [4, { id: 'x' }],
  ])('takes each step from the number of its schema on: %i', (schema, row) => {
    expect(raised('events', { id: 'x' }, stepsFrom(schema, steps))).toEqual(row)
  })

  it('leaves other tables, and what is no row, as they are', () => {
    const row = { id: 'x' }
    expect(raised('actors', row, steps)).toBe(row)
    expect(raised('events', null, steps)).toBeNull()
    expect(raised('events', [row], steps)).toEqual([row])
  })

  it('knows from which number on a table has a file', () => {
    const has = (table: string) => [1, 2, 3].map((schema) => hasTable(schema, table, [step]))
    expect([has('codings'), has('events')]).toEqual([
      [false, true, true],
      [true, true, true],
    ])
  })

  it('ends at the number of the newest shape, with one step to each after the first', () => {
    expect(SCHEMA_STEPS).toHaveLength(SCHEMA_VERSION - 1)
  })
})

describe('the published record of the first schema', () => {
  it('has the short words and marks of values that were shortened later, and none for others', () => {
    const shorts = new Map(
      published('positions').map(({ dimension, value, short, mark }) => [
        `${dimension}: ${value}`,
        [short, mark],
      ]),
    )
    expect(shorts.get('position-licensing: for a release gate')).toEqual(['For a gate', null])
    expect(shorts.get('pre-deployment-testing: yes')).toEqual(['Yes', 'yes'])
    expect(shorts.get('position-licensing: unknown')).toEqual([null, null])
  })

  it('has short names for its rules, and no figures of a second coding', () => {
    const [first] = published('scenarios')
    expect(first?.variants[0]).toMatchObject({ short: 'Agreement at release' })
    expect(published('codebook').every(({ agreement }) => agreement === null)).toBe(true)
  })
})
