import { parse, parseTree, type Node, type ParseError } from 'jsonc-parser'
import * as z from 'zod/mini'
import type { Fault } from '#domain/publishing/fault.ts'
import { tableRows, type TableName } from '#domain/schema/tables.ts'
import { closest } from '#domain/words/closest.ts'

/** Where each row of a file of rows begins, from line 1; `null` where the text cannot be read as a list. */
export function rowLines(text: string): readonly number[] | null {
  const rows = parseTree(text)
  return rows?.type === 'array'
    ? (rows.children ?? []).map((row) => lineAt(text, startOf(row)))
    : null
}

const startOf = ({ offset }: Node) => offset

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
  const missing = issues.filter((issue) => isMissing(issue, row)).map(({ path }) => path.join('.'))
  const meant = new Map<string, string>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    for (const key of issue.keys) {
      const near = closest(key, missing.map(lastOf))
      if (near !== null) meant.set([...issue.path, key].join('.'), [...issue.path, near].join('.'))
    }
  }
  const taken = new Set(meant.values())
  return issues.flatMap((issue): readonly Fault[] => {
    const field = issue.path.join('.')
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const own = [...issue.path, key].join('.')
        const near = meant.get(own)
        return {
          table,
          id,
          field: own,
          reason: 'there is no such field',
          mend: near === undefined ? 'take it away' : `did you mean “${lastOf(near)}”?`,
        }
      })
    }
    if (isMissing(issue, row)) {
      return taken.has(field)
        ? []
        : [{ table, id, field, reason: 'it is missing', mend: missingMend(field) }]
    }
    if (issue.code === 'invalid_value') {
      const known = issue.values.map(String)
      const given = String(valueAt(row, issue.path))
      const near = closest(given, known)
      return [
        {
          table,
          id,
          field,
          reason: `“${given}” is not one of ${known.join(', ')}`,
          ...(near === null ? {} : { mend: `did you mean “${near}”?` }),
        },
      ]
    }
    return [{ table, id, ...(field === '' ? {} : { field }), reason: issue.message }]
  })
}

type Path = readonly PropertyKey[]

function isMissing(
  { code, path }: { readonly code: string; readonly path: Path },
  row: unknown,
): boolean {
  return code !== 'unrecognized_keys' && path.length > 0 && valueAt(row, path) === undefined
}

const valueAt = (row: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    row,
  )

const missingMend = (field: string) =>
  lastOf(field) === 'to'
    ? 'write null while it lasts'
    : 'write it, or null where it is not known and the schema allows it'

const lastOf = (field: string) => field.slice(field.lastIndexOf('.') + 1)
