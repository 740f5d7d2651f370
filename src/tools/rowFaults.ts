import * as z from 'zod/mini'
import type { Fault } from '#domain/publishing/fault.ts'
import { tableRows, type TableName } from '#domain/schema/tables.ts'
import { closest } from '#domain/words/closest.ts'

z.config(z.locales.en())

type Wrong = {
  readonly path: Path
  readonly reason: string
  readonly mend: string | null
}

type ReadShape = {
  readonly wrong: readonly Wrong[]
  /**
   * The value, with near names and values put right and missing ones `null`; `undefined` where it still has not the
   * shape.
   */
  readonly meant: unknown
}

/** A misspelt field is one fault, with the field that was meant. */
export function rowFaults(table: TableName, row: unknown, id: string): readonly Fault[] {
  return readShape(tableRows[table], row).wrong.map((one) => ({ table, id, ...asFault(one) }))
}

export function asFault({ path, reason, mend }: Wrong): Pick<Fault, 'field' | 'reason' | 'mend'> {
  const field = path.join('.')
  return { ...(field === '' ? {} : { field }), reason, ...(mend === null ? {} : { mend }) }
}

export function readShape(shape: z.ZodMiniType, value: unknown): ReadShape {
  const read = z.safeParse(shape, value)
  if (read.success) return { wrong: [], meant: read.data }
  const { issues } = read.error
  const near = meantFields(issues, value)
  const taken = new Set(near.values())
  const wrong = issues
    .flatMap((issue) => whatIsWrong(shape, value, issue, near))
    .filter(({ path, isMissing }) => !(isMissing && taken.has(path.join('.'))))
  const meant = z.safeParse(shape, mended(value, issues, near))
  return { wrong, meant: meant.success ? meant.data : undefined }
}

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

function whatIsWrong(
  shape: z.ZodMiniType,
  value: unknown,
  issue: Issue,
  near: ReadonlyMap<string, string>,
): readonly (Wrong & { readonly isMissing?: boolean })[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const own = [...path, key]
      const meant = near.get(own.join('.'))
      const mend = meant === undefined ? 'take it away' : `did you mean “${lastOf(meant)}”?`
      return { path: own, reason: 'there is no such field', mend }
    })
  }
  if (isMissingIn(value, issue)) {
    const mend = missingMend(shape, value, path)
    return [{ path, reason: 'it is missing', mend, isMissing: true }]
  }
  if (issue.code !== 'invalid_value') {
    return [{ path, reason: issue.message.replace('Invalid input: ', ''), mend: mendOf(issue) }]
  }
  const known = issue.values.map(String)
  const given = String(valueAt(value, path))
  const meant = closest(given, known)
  const reason = `“${given}” is not one of ${known.join(', ')}`
  return [
    { path, reason, mend: meant === null ? 'write one of these' : `did you mean “${meant}”?` },
  ]
}

/** Unknown fields, each with the nearest missing one. */
function meantFields(issues: readonly Issue[], value: unknown): ReadonlyMap<string, string> {
  const missing = issues.filter((issue) => isMissingIn(value, issue)).map(({ path }) => path)
  return new Map(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return []
      const within = missing
        .filter((path) => path.slice(0, -1).join('.') === issue.path.join('.'))
        .map((path) => String(path.at(-1)))
      return issue.keys.flatMap((key): readonly (readonly [string, string])[] => {
        const near = closest(key, within)
        const named = (name: string) => [...issue.path, name].join('.')
        return near === null ? [] : [[named(key), named(near)]]
      })
    }),
  )
}

/** A copy with near names and values put right, and missing ones `null`. */
function mended(
  value: unknown,
  issues: readonly Issue[],
  near: ReadonlyMap<string, string>,
): unknown {
  const copy: unknown = structuredClone(value)
  const put = (path: Path, key: PropertyKey, one: unknown) => {
    const holder = valueAt(copy, path)
    if (typeof holder === 'object' && holder !== null) Reflect.set(holder, key, one)
  }
  // Missing fields first: a misspelt one then takes their place.
  const inOrder = issues.toSorted((a, b) => rank(a) - rank(b))
  for (const issue of inOrder) {
    const key = issue.path.at(-1)
    const holder = issue.path.slice(0, -1)
    if (issue.code === 'unrecognized_keys') {
      const own = valueAt(copy, issue.path)
      if (typeof own !== 'object' || own === null) continue
      for (const name of issue.keys) {
        const meant = near.get([...issue.path, name].join('.'))
        if (meant !== undefined) Reflect.set(own, lastOf(meant), Reflect.get(own, name))
        Reflect.deleteProperty(own, name)
      }
    } else if (key !== undefined && isMissingIn(value, issue)) put(holder, key, null)
    else if (key !== undefined && issue.code === 'invalid_value') {
      put(holder, key, closest(String(valueAt(value, issue.path)), issue.values.map(String)))
    }
  }
  return copy
}

const rank = ({ code }: Issue) => (code === 'unrecognized_keys' ? 1 : 0)

const isMissingIn = (value: unknown, { code, path }: Issue) =>
  code !== 'unrecognized_keys' && path.length > 0 && valueAt(value, path) === undefined

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  )

/** Missing fields have to be written; as `null` where their shape takes it. */
function missingMend(shape: z.ZodMiniType, value: unknown, path: Path): string {
  if (path.at(-1) === 'to') return 'write null while it lasts'
  const put: unknown = structuredClone(value)
  const holder = valueAt(put, path.slice(0, -1))
  if (typeof holder === 'object' && holder !== null) Reflect.set(holder, path.at(-1) ?? '', null)
  const { error } = z.safeParse(shape, put)
  const mayBeNull = !error?.issues.some((issue) => issue.path.join('.') === path.join('.'))
  return mayBeNull ? 'write null where it is not known' : 'write it'
}

const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['array', 'write a list: [ … ]'],
  ['object', 'write fields: { … }'],
  ['string', 'write words between double quotes'],
  ['number', 'write a number, without quotes'],
  ['int', 'write a whole number, without quotes'],
  ['boolean', 'write true or false, without quotes'],
])

/** What to write instead, where the shape tells. */
function mendOf(issue: Issue): string | null {
  if (issue.code === 'custom') return 'write it in EDTF: 2026-06-24, 2026-06, 2026-06~, 2026'
  if (issue.code === 'too_small') return 'write it'
  if (issue.code === 'invalid_type') return WRITTEN.get(issue.expected) ?? null
  if (issue.code !== 'invalid_format') return null
  if (issue.format === 'date') return 'write a day: 2026-06-24'
  if (issue.format === 'url') return 'write a link that begins with https://'
  if (issue.pattern?.includes('A-Z')) return 'write two capitals, as in US'
  return issue.pattern?.includes('a-z0-9')
    ? 'write words in lower case, joined by single hyphens or dots'
    : null
}

const lastOf = (field: string) => field.slice(field.lastIndexOf('.') + 1)
