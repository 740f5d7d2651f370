import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { changesFrom, indexFrom, tableFrom } from '#data/checker.ts'
import { fileText } from '#domain/publishing/publication.ts'
import { datasetIndex } from '#domain/schema/datasetIndex.ts'
import { SCHEMA_VERSION } from '#domain/schema/schemaVersion.ts'
import { TABLE_NAMES, tableRows, type TableName } from '#domain/schema/tables.ts'
import { changeLists } from '#domain/schema/versionChanges.ts'
import { publishedIndex } from '#tests/domain/timelineFixture.ts'
import { readShape } from '#tools/rowFaults.ts'

// What the build has checked is taken as it is written (`data/dataset.ts`): these hold that checking it again would
// give the same, to the order of its keys.

const text = (file: string) => readFileSync(`public/data/${file}`, 'utf8')
const json = (file: string): unknown => JSON.parse(text(file))
const newest = publishedIndex().versions.filter(({ schema }) => schema === SCHEMA_VERSION)

describe('what is published', () => {
  it('has a version in the newest shape', () => {
    expect(newest).not.toEqual([])
  })

  it.each(
    newest.flatMap((version) => TABLE_NAMES.map((name) => [version.id, name, version] as const)),
  )('comes out of the checker as it is written: %s/%s.json', (id, name, version) => {
    const written = json(`${id}/${name}.json`)
    const read = tableFrom(version, name, written)
    expect(read).toEqual({ name, rows: written, refused: [], keptOut: [] })
    expect(JSON.stringify(read.rows)).toBe(JSON.stringify(written))
  })

  it('comes out as it is written: index.json and changes.json', () => {
    const index = json('index.json')
    expect(JSON.stringify(indexFrom(index))).toBe(JSON.stringify({ ...Object(index), keptOut: [] }))
    const lists = json('changes.json')
    expect(JSON.stringify(changesFrom(lists))).toBe(JSON.stringify({ lists, keptOut: [] }))
  })
})

/** Kinds of schemas that give back what they are given, or refuse it. */
const GIVES_BACK: readonly string[] = ['boolean', 'enum', 'number', 'string']

/** What within a schema may set, drop or turn a value. */
function changesIn(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): readonly string[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const { type, checks } = schema._zod.def
  const turns = checks?.some(({ _zod }) => _zod.def.check === 'overwrite') === true
  const within = partsOf(schema)
  return [
    ...(within === null && !GIVES_BACK.includes(type) ? [type] : []),
    ...(turns ? ['overwrite'] : []),
    ...(within ?? []).flatMap((part) => changesIn(part, seen)),
  ]
}

/** Of kinds that put together again what their parts give; `null` for others, and for an object that drops keys. */
function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] | null {
  if (schema instanceof z.core.$ZodObject) {
    const { shape, catchall } = schema._zod.def
    return catchall?._zod.def.type === 'never' ? Object.values(shape) : null
  }
  if (schema instanceof z.core.$ZodArray) return [schema._zod.def.element]
  if (schema instanceof z.core.$ZodUnion) return schema._zod.def.options
  if (schema instanceof z.core.$ZodLazy) return [schema._zod.def.getter()]
  if (schema instanceof z.core.$ZodNullable || schema instanceof z.core.$ZodReadonly) {
    return [schema._zod.def.innerType]
  }
  return null
}

it('notices a schema that sets, drops or turns a value', () => {
  for (const shape of [
    z._default(z.string(), 'x'),
    z.optional(z.string()),
    z.object({ id: z.string() }),
    z.string().check(z.trim()),
    z.array(z.transform(String)),
  ]) {
    expect(changesIn(z.strictObject({ shape }))).toHaveLength(1)
  }
})

it.each([
  ...Object.entries(tableRows),
  ['index', datasetIndex] as const,
  ['changes', changeLists] as const,
])('has no schema that sets, drops or turns a value: %s', (_, schema) => {
  expect(changesIn(schema)).toEqual([])
})

/** One value of a row, however deep, put in the place of what was there. */
const edited = (row: unknown, at: readonly number[], value: unknown): unknown => {
  if (typeof row !== 'object' || row === null || Object.keys(row).length === 0) return value
  const keys = Object.keys(row)
  const [first = 0, ...rest] = at
  const key = keys[first % keys.length] ?? ''
  const inner = edited(Reflect.get(row, key), rest, value)
  return Array.isArray(row)
    ? row.map((one: unknown, index) => (String(index) === key ? inner : one))
    : { ...row, [key]: inner }
}

const rows = newest.flatMap((version) =>
  TABLE_NAMES.flatMap((name) => {
    const written = json(`${version.id}/${name}.json`)
    return Array.isArray(written) ? written.map((row: unknown) => ({ version, name, row })) : []
  }),
)

/** As `readVersion` of the tools accepts a row: of its shape, and written as its shape would write it. */
const isAccepted = (name: TableName, row: unknown) => {
  const { wrong, meant } = readShape(tableRows[name], row)
  return wrong.length === 0 && fileText([meant]) === fileText([row])
}

const padded = fc.tuple(fc.constantFrom('', ' '), fc.webUrl(), fc.constantFrom('', ' '))
const value = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  padded.map((parts) => parts.join('')),
  fc.constantFrom(null, 0, -0, 1e25, true, 'high', 'none', '2026-06~', 'a.b-1', []),
)

it('gives back each row that the build accepts, whatever it says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...rows),
      fc.array(fc.nat()),
      value,
      ({ version, name, row }, at, other) => {
        const candidate: unknown = JSON.parse(JSON.stringify(edited(row, at, other)))
        fc.pre(isAccepted(name, candidate))
        const read = tableFrom(version, name, [candidate])
        expect(read).toEqual({ name, rows: [candidate], refused: [], keptOut: [] })
        expect(JSON.stringify(read.rows)).toBe(JSON.stringify([candidate]))
      },
    ),
    { numRuns: 300, maxSkipsPerRun: 100 },
  )
})

it('accepts no link with a space around it, which its schema would take away', () => {
  const source = rows.find(({ name, row }) => name === 'sources' && Object(row).url !== null)
  const row = Object(source?.row)
  expect(isAccepted('sources', row)).toBe(true)
  expect(isAccepted('sources', { ...row, url: `${row.url} ` })).toBe(false)
})
