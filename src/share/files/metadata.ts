import type { Shown, Table } from '#charts/frame/chart.tsx'
import type { Source } from '#domain/schema/recordTables.ts'
import { citationText } from '#share/cite/citationText.ts'
import { LICENCE } from '#share/cite/reference.ts'
import { referenceTo, type Facts } from '#share/facts.ts'
import { parametersOf } from '#url/query.ts'

/** What a reader of the rows has to know and the rows do not say. Keys are a contract for programs. */
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

/** The unit of a column stands once, in brackets at the end of its name. */
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

/** The rows as shown, in that order, each as an object by column, after everything that has to be known of them. */
export function viewJson(shown: Shown, facts: Facts, sources: readonly Source[]): string {
  const names = shown.table.columns.map(({ name }) => name)
  const rows = shown.table.rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])),
  )
  return `${JSON.stringify({ ...metadata(shown, facts, sources), rows }, null, 2)}\n`
}
