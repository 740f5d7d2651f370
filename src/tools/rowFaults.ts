import { findNodeAtLocation, parse, parseTree, type ParseError } from 'jsonc-parser'
import * as z from 'zod/mini'
import type { Fault } from '#domain/publishing/fault.ts'
import { tableRows, type TableName } from '#domain/schema/tables.ts'
import { closest } from '#domain/words/closest.ts'

/** The line of each row of a file by its id, from line 1; of those without one by their number (`row 3`). */
export function rowLines(text: string): ReadonlyMap<string, number> {
  const rows = parseTree(text)
  const found = rows?.type === 'array' ? (rows.children ?? []) : []
  return new Map(
    found.map((row, index) => {
      const id: unknown = findNodeAtLocation(row, ['id'])?.value
      return [typeof id === 'string' ? id : `row ${index + 1}`, lineAt(text, row.offset)]
    }),
  )
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

/** The first thing that keeps a text from being JSON, with its line; `null` where nothing does. */
export function jsonFault(text: string): { readonly line: number; readonly reason: string } | null {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (!first) return null
  const before = text.slice(0, first.offset).trimEnd()
  const after = text.slice(first.offset).trimStart()
  const isCommaTooMany = before.endsWith(',') && /^[\]},]/.test(after)
  return isCommaTooMany
    ? { line: lineAt(text, before.length - 1), reason: 'a comma too many; take it away' }
    : { line: lineAt(text, first.offset), reason: 'it is not JSON from here on' }
}

/**
 * Everything that keeps a row from the shape of its table: the field, what is wrong and what to do. A field that is
 * misspelt is one fault, named with the field that was meant.
 */
export function rowFaults(table: TableName, row: unknown, id: string): readonly Fault[] {
  const read = z.safeParse(tableRows[table], row)
  if (read.success) return []
  const { issues } = read.error
  const meant = meantFields(issues, row)
  const taken = new Set(meant.values())
  return issues.flatMap((issue) =>
    whatIsWrong(table, row, issue, meant)
      .filter(({ field, isMissing }) => !(isMissing && taken.has(field)))
      .map(({ field, reason, mend }) => ({
        table,
        id,
        ...(field === '' ? {} : { field }),
        reason,
        ...(mend === null ? {} : { mend }),
      })),
  )
}

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]
type Wrong = {
  readonly field: string
  readonly reason: string
  readonly mend: string | null
  readonly isMissing?: boolean
}

function whatIsWrong(
  table: TableName,
  row: unknown,
  issue: Issue,
  meant: ReadonlyMap<string, string>,
): readonly Wrong[] {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const own = [...issue.path, key].join('.')
      const near = meant.get(own)
      const mend = near === undefined ? 'take it away' : `did you mean “${lastOf(near)}”?`
      return { field: own, reason: 'there is no such field', mend }
    })
  }
  if (isMissingIn(row, issue)) {
    const mend = missingMend(table, issue.path)
    return [{ field, reason: 'it is missing', mend, isMissing: true }]
  }
  if (issue.code !== 'invalid_value') return [{ field, reason: issue.message, mend: null }]
  const known = issue.values.map(String)
  const given = String(valueAt(row, issue.path))
  const near = closest(given, known)
  const reason = `“${given}” is not one of ${known.join(', ')}`
  return [{ field, reason, mend: near === null ? null : `did you mean “${near}”?` }]
}

/** Fields that there are not, each with the missing field that it comes nearest to. */
function meantFields(issues: readonly Issue[], row: unknown): ReadonlyMap<string, string> {
  const missing = issues
    .filter((issue) => isMissingIn(row, issue))
    .map(({ path }) => lastOf(path.join('.')))
  return new Map(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.flatMap((key): readonly (readonly [string, string])[] => {
            const near = closest(key, missing)
            const within = (name: string) => [...issue.path, name].join('.')
            return near === null ? [] : [[within(key), within(near)]]
          })
        : [],
    ),
  )
}

const isMissingIn = (row: unknown, { code, path }: Issue) =>
  code !== 'unrecognized_keys' && path.length > 0 && valueAt(row, path) === undefined

const valueAt = (row: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    row,
  )

/** Every key stands in every row, so a missing one is to be written; as `null` where its schema takes that. */
function missingMend(table: TableName, path: Path): string {
  if (path.at(-1) === 'to') return 'write null while it lasts'
  const own = new Map<PropertyKey, z.core.$ZodType>(Object.entries(tableRows[table].shape)).get(
    path[0] ?? '',
  )
  const mayBeNull = path.length === 1 && own !== undefined && z.safeParse(own, null).success
  return mayBeNull ? 'write null where it is not known' : 'write it'
}

const lastOf = (field: string) => field.slice(field.lastIndexOf('.') + 1)
