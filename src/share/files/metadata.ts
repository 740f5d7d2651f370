import type { Table } from '#charts/frame/table.ts'
import { readEdtf } from '#domain/days/edtf.ts'
import { followedWords } from '#domain/record/disputes.ts'
import { citationText } from '#share/cite/citationText.ts'
import { LICENCE } from '#share/cite/reference.ts'
import { referenceTo, type Facts } from '#share/facts.ts'
import { parametersOf } from '#url/query.ts'
import { filedTable, type Filed } from './filed.ts'

/** What the rows do not say themselves. Keys are a contract with programs. */
export function metadata({ listing, sources, disputes }: Filed, facts: Facts, table: Table) {
  return {
    title: listing.title,
    summary: listing.summary,
    note: listing.note,
    chart: listing.id,
    address: facts.address,
    dataVersion: facts.version.id,
    dataVersionTitle: facts.version.title,
    asOf: facts.asof,
    reach: facts.version.asOfNote,
    filters: facts.filters === '' ? null : facts.filters,
    parameters: parametersOf(facts.address),
    licence: LICENCE,
    citation: citationText(referenceTo(listing, facts)),
    retrieved: facts.read,
    columns: columnsOf(table),
    rowCount: table.rows.length,
    sources: sources.map(({ id, publisher, title, published, url, tier }) => ({
      id,
      publisher,
      title,
      published,
      url,
      tier,
    })),
    disputes: disputes.map((dispute) => ({
      id: dispute.id,
      question: dispute.question,
      about: dispute.about,
      sides: dispute.positions.map(({ claim, asOf, evidence }) => ({
        claim,
        asOf,
        sources: evidence.map(({ source }) => source),
      })),
      recordFollows: followedWords(dispute) || null,
      confidence: dispute.confidence,
    })),
  }
}

/** The unit stands in brackets at the end of a column's name. */
export function columnsOf({ columns: named, rows }: Table) {
  return named.map(({ name, isDate = false }, index) => {
    const cells = rows.map((row) => row[index] ?? null)
    const given = cells.filter((cell) => cell !== null)
    const areDates =
      given.length > 0 && given.every((cell) => typeof cell === 'string' && readEdtf(cell) !== null)
    return {
      name,
      unit: /\(([^()]+)\)$/.exec(name)?.[1] ?? null,
      type:
        isDate || areDates
          ? 'date'
          : given.some((one) => typeof one === 'number')
            ? 'number'
            : 'string',
      missing: cells.length - given.length,
    }
  })
}

/** Metadata, then each row as an object by column, with its sources and, where it states a record, disputes. */
export function viewJson(file: Filed, facts: Facts): string {
  const { table } = file.listing
  const rows = table.rows.map((row, index) => {
    const behind = file.behind?.[index]
    return {
      ...Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at] ?? null])),
      ...(behind && { sources: behind.sources.map(({ id, url }) => ({ id, address: url })) }),
      ...(behind?.disputes && { disputes: behind.disputes.map(({ id }) => id) }),
    }
  })
  return `${JSON.stringify({ ...metadata(file, facts, table), rows }, null, 2)}\n`
}

/** Of the rows as a CSV holds them. */
export const metadataJson = (file: Filed, facts: Facts) =>
  `${JSON.stringify(metadata(file, facts, filedTable(file)), null, 2)}\n`
