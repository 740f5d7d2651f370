import type { Shown, Table } from '#charts/frame/chart.tsx'
import type { Source } from '#domain/schema/recordTables.ts'
import { citationText } from '#share/cite/citationText.ts'
import { LICENCE } from '#share/cite/reference.ts'
import { referenceTo, type Facts } from '#share/facts.ts'
import { parametersOf } from '#url/query.ts'

/** What the rows do not say themselves. Keys are a contract with programs. */
export function metadata(shown: Shown, facts: Facts, sources: readonly Source[]) {
  return {
    title: shown.title,
    summary: shown.summary,
    note: shown.note,
    chart: shown.id,
    address: facts.address,
    dataVersion: facts.version.id,
    dataVersionTitle: facts.version.title,
    asOf: facts.asof,
    reach: facts.version.asOfNote,
    filters: facts.filters === '' ? null : facts.filters,
    parameters: parametersOf(facts.address),
    licence: LICENCE,
    citation: citationText(referenceTo(shown.title, facts)),
    retrieved: facts.read,
    columns: columns(shown.table),
    rowCount: shown.table.rows.length,
    sources: sources.map(({ id, publisher, title, published, url, tier }) => ({
      id,
      publisher,
      title,
      published,
      url,
      tier,
    })),
  }
}

/** The unit stands in brackets at the end of a column's name. */
function columns({ columns: named, rows }: Table) {
  return named.map(({ name }, index) => {
    const cells = rows.map((row) => row[index] ?? null)
    return {
      name,
      unit: /\(([^()]+)\)$/.exec(name)?.[1] ?? null,
      type: cells.some((cell) => typeof cell === 'number') ? 'number' : 'string',
      missing: cells.filter((cell) => cell === null).length,
    }
  })
}

/** Metadata, then each row as an object by column. */
export function viewJson(shown: Shown, facts: Facts, sources: readonly Source[]): string {
  const names = shown.table.columns.map(({ name }) => name)
  const rows = shown.table.rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])),
  )
  return `${JSON.stringify({ ...metadata(shown, facts, sources), rows }, null, 2)}\n`
}
