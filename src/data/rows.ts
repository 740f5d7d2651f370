import type * as z from 'zod/mini'
import { tableRows, type RefusedRow, type TableName, type Tables } from '#domain/schema/tables.ts'
import { FileFault } from './readFile.ts'

export type ReadTable<Name extends TableName = TableName> = {
  readonly name: Name
  readonly rows: Tables[Name]
  readonly refused: readonly RefusedRow[]
}

/**
 * The good rows of a table, and each bad one with its place, id and reason. A repeated id is a bad row too.
 *
 * @throws {FileFault} where the file is not a list at all
 */
export function readRows<Name extends TableName>(
  name: Name,
  file: string,
  json: unknown,
): ReadTable<Name> {
  if (!Array.isArray(json)) throw new FileFault(file, 'the file is not a list of rows.')
  const schema: z.ZodMiniType = tableRows[name]
  const rows: unknown[] = []
  const refused: RefusedRow[] = []
  const seen = new Set<string>()
  for (const [index, candidate] of json.entries()) {
    const read = schema.safeParse(candidate)
    const id = idOf(candidate)
    const reason = read.success
      ? id !== null && seen.has(id)
        ? 'its id is used twice'
        : null
      : reasonOf(read.error)
    if (reason === null) rows.push(read.data)
    else refused.push({ table: name, row: index + 1, id, reason })
    if (id !== null) seen.add(id)
  }
  // Each row has just been accepted by the schema that `Tables` is inferred from.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { name, rows: rows as unknown as Tables[Name], refused }
}

function idOf(candidate: unknown): string | null {
  const id: unknown =
    typeof candidate === 'object' && candidate !== null && 'id' in candidate ? candidate.id : null
  return typeof id === 'string' ? id : null
}

function reasonOf(error: z.core.$ZodError): string {
  const [issue] = error.issues
  if (!issue) return 'the reason is unknown'
  const place = issue.path.join('.')
  return place ? `${place}: ${issue.message}` : issue.message
}
