import { readEdtf } from '#domain/days/edtf.ts'
import type { RefusedRow, TableName } from './tables.ts'

/** What can still be read of it: from its own fields, else from its id. */
export function refusedRow(
  table: TableName,
  candidate: unknown,
  row: number,
  reason: string,
): RefusedRow {
  const fields = new Map<string, unknown>(isObject(candidate) ? Object.entries(candidate) : [])
  const text = (key: string) => {
    const value = fields.get(key)
    return typeof value === 'string' && value !== '' ? value : null
  }
  const date = (key: string) => {
    const value = text(key)
    return value !== null && readEdtf(value) !== null ? value : null
  }
  const id = text('id')
  const named = id === null ? {} : namedById(table, id)
  return {
    table,
    row,
    id,
    reason,
    company: text('company') ?? named.company ?? null,
    column: text('dimension') ?? text('instrument') ?? named.column ?? null,
    from: date('from') ?? date('asOf'),
    to: date('to'),
  }
}

/** `meta-2026-06-23` of stances, `meta.caisi` of commitments, `meta.open-weights.2026-10-15` of positions. */
function namedById(table: TableName, id: string): { company?: string; column?: string } {
  if (table === 'stances') {
    const company = /^(.+?)-\d{4}/.exec(id)?.[1]
    return company === undefined ? {} : { company }
  }
  if (table !== 'commitments' && table !== 'positions') return {}
  const [company, column] = id.split('.')
  return { ...(company ? { company } : {}), ...(column ? { column } : {}) }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
