import * as z from 'zod/mini'
import { raised } from '#domain/schema/history/raised.ts'
import type { SchemaStep } from '#domain/schema/history/schemaStep.ts'
import { refusedRow } from '#domain/schema/refusedRow.ts'
import { tableRows, type RefusedRow, type TableName, type Tables } from '#domain/schema/tables.ts'
import { keptOutKeys, tolerant } from '#domain/schema/tolerant.ts'
import { FileFault } from './readFile.ts'

export type ReadTable<Name extends TableName = TableName> = {
  readonly name: Name
  readonly rows: Tables[Name]
  readonly refused: readonly RefusedRow[]
  /** Keys that this build does not know, left out of rows, each once. */
  readonly keptOut: readonly string[]
}

type Written = {
  readonly shape?: z.ZodMiniType
  /** Schema steps that the rows of this file still need. */
  readonly steps?: readonly SchemaStep[]
}

/**
 * The good rows of a table in the newest shape, and each bad one with its index, id and reason. A repeated id is a
 * bad row too. A key that is not known costs nothing but itself.
 *
 * @throws {FileFault} where the file is not a list at all
 */
export function readRows<Name extends TableName>(
  name: Name,
  file: string,
  json: unknown,
  { shape = tableRows[name], steps = [] }: Written = {},
): ReadTable<Name> {
  if (!Array.isArray(json)) throw new FileFault(file, 'the file is not a list of rows.')
  const rows: unknown[] = []
  const refused: RefusedRow[] = []
  const keptOut = new Set<string>()
  const seen = new Set<string>()
  // Made on demand: most tables have no bad row.
  let forgiving: z.core.$ZodType | undefined
  for (const [index, found] of json.entries()) {
    const candidate = raised(name, found, steps)
    let read: z.core.util.SafeParseResult<unknown> = shape.safeParse(candidate)
    if (!read.success) {
      forgiving ??= tolerant(shape)
      read = z.safeParse(forgiving, candidate)
      if (read.success) for (const key of keptOutKeys(candidate, read.data)) keptOut.add(key)
    }
    const id = idOf(candidate)
    const reason = read.success
      ? id !== null && seen.has(id)
        ? 'its id is used twice'
        : null
      : reasonOf(read.error)
    if (reason === null) rows.push(read.data)
    else refused.push(refusedRow(name, candidate, index + 1, reason))
    if (id !== null) seen.add(id)
  }
  // Each row has just been accepted by the schema that `Tables` is inferred from.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { name, rows: rows as unknown as Tables[Name], refused, keptOut: [...keptOut] }
}

function idOf(candidate: unknown): string | null {
  const id: unknown =
    typeof candidate === 'object' && candidate !== null && 'id' in candidate ? candidate.id : null
  return typeof id === 'string' ? id : null
}

function reasonOf(error: z.core.$ZodError): string {
  const [issue] = error.issues
  if (!issue) return 'the reason is unknown'
  const path = issue.path.join('.')
  return path ? `${path}: ${issue.message}` : issue.message
}
