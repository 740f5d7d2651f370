import type { TableName } from '#domain/schema/tables.ts'
import type { VersionChanges } from '#domain/schema/versionChanges.ts'
import type { ChangedRow, RowDiff } from './rowDiff.ts'

/** A row of any table, as the comparison of two versions sees it. */
type AnyRow = { readonly id: string }

/** Longer values are shown by their beginning: what changed is looked up in the file, not read from a terminal. */
const LONGEST = 90

/**
 * What became of the rows of one table, a line or two each, in words: what went, what came, and for what changed
 * each field with its old and its new value. Empty where nothing differs.
 *
 * @param nameOf what a company, source or other row of either version is called, by id
 */
export function changeLines(
  { added, removed, changed }: RowDiff<AnyRow>,
  nameOf: (id: string) => string,
): readonly string[] {
  return [
    ...removed.map((row) => `- ${rowName(row, nameOf)}`),
    ...added.map((row) => `+ ${rowName(row, nameOf)}`),
    ...changed.flatMap((row) => [
      `~ ${rowName(row.after, nameOf)}`,
      ...fieldLines(row, nameOf).map((line) => `    ${line}`),
    ]),
  ]
}

/**
 * The same as lines for the list of changes, one a row: what a person then completes with the reason.
 * Corrections are rows that changed or went, additions rows that came.
 */
export function changeListLines(
  about: TableName,
  { added, removed, changed }: RowDiff<AnyRow>,
  nameOf: (id: string) => string,
): Pick<VersionChanges, 'corrections' | 'additions'> {
  const line = (row: AnyRow, what: string, why: string | null) => ({
    about,
    what: `${rowName(row, nameOf)}: ${what}.`,
    why,
  })
  return {
    corrections: [
      ...removed.map((row) => line(row, 'taken out', '…')),
      ...changed.map((row) => line(row.after, fieldLines(row, nameOf).join('; '), '…')),
    ],
    additions: added.map((row) => line(row, 'added', null)),
  }
}

/** What a person calls a row, and its id: `Meta, from 2026-06-23 (meta-2026-06-23)`. */
function rowName(row: AnyRow, nameOf: (id: string) => string): string {
  const field = (name: string): unknown => Object.entries(row).find(([key]) => key === name)?.[1]
  const company = field('company')
  const other = field('instrument') ?? field('dimension')
  const since = field('from')
  const own = ['name', 'title', 'question', 'label', 'term'].map(field).find(isText)
  const name =
    typeof company !== 'string'
      ? own
      : typeof other === 'string'
        ? `${nameOf(company)}, ${nameOf(other)}`
        : typeof since === 'string'
          ? `${nameOf(company)}, from ${since}`
          : nameOf(company)
  return name === undefined ? row.id : `${shortened(name)} (${row.id})`
}

function fieldLines(
  { before, after, fields }: ChangedRow<AnyRow>,
  nameOf: (id: string) => string,
): readonly string[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return fields.flatMap((field) => valueLines(field, was.get(field), is.get(field), nameOf))
}

/** Lists are told by what they gained and lost; what lies within an object by its own fields; the rest as `old → new`. */
function valueLines(
  field: string,
  was: unknown,
  is: unknown,
  nameOf: (id: string) => string,
): readonly string[] {
  if (Array.isArray(was) && Array.isArray(is)) {
    const [before, after] = [was, is].map((list: readonly unknown[]) =>
      list.map((one) => valueWords(one, nameOf)),
    )
    const gone = (before ?? []).filter((one) => !after?.includes(one))
    const come = (after ?? []).filter((one) => !before?.includes(one))
    if (gone.length + come.length === 0) return [`${field}: in another order or wording`]
    return [
      `${field}: ${[...gone.map((one) => `- ${one}`), ...come.map((one) => `+ ${one}`)].join('; ')}`,
    ]
  }
  if (isRecord(was) && isRecord(is)) {
    const names = [...new Set([...Object.keys(is), ...Object.keys(was)])]
    return names
      .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
      .flatMap((name) => valueLines(`${field}.${name}`, was[name], is[name], nameOf))
  }
  return [`${field}: ${valueWords(was, nameOf)} → ${valueWords(is, nameOf)}`]
}

function valueWords(value: unknown, nameOf: (id: string) => string): string {
  if (value === undefined) return 'no such field'
  if (value === null) return 'not known'
  if (typeof value === 'string') return shortened(value)
  if (isRecord(value) && typeof value.source === 'string') return shortened(nameOf(value.source))
  return shortened(JSON.stringify(value))
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shortened = (text: string) =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`
