import type { QueryClient } from '#queries/queryClient.ts'
import type { TableCell, Table } from '#charts/frame/table.ts'
import { readTables } from '#data/readTables.ts'
import { disputesAbout, followedWords, sidesInWords } from '#domain/record/disputes.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import type { Dispute, Source } from '#domain/schema/recordTables.ts'
import type { Listing } from './listing.ts'

/** Rows with all that they rest on. */
export type Filed = {
  readonly listing: Listing
  /** Of each row, in their order; `null` where rows count others. */
  readonly behind: readonly FiledRow[] | null
  /** Behind all rows, and behind each side of the disputes. */
  readonly sources: readonly Source[]
  readonly disputes: readonly Dispute[]
}

type FiledRow = {
  readonly sources: readonly Source[]
  /** `null` where the row states no record, or says itself who disagrees. */
  readonly disputes: readonly Dispute[] | null
}

/**
 * As of the day in view. Read on demand: sources are the largest table.
 *
 * @throws {FileFault} where a table cannot be read
 */
export async function filed(
  client: QueryClient,
  version: DataVersion,
  listing: Listing,
): Promise<Filed> {
  const { table, place } = listing
  const isAboutRecords = table.behind?.some(({ record }) => record !== null)
  const { sources } = await readTables(client, version, ['sources'])
  const read = isAboutRecords ? await readTables(client, version, ['disputes']) : { disputes: [] }
  return filedFrom(listing, sources, seenTables(read, place.lens).disputes)
}

/** @param disputes those of the record, as of the day in view */
export function filedFrom(
  listing: Listing,
  sources: readonly Source[],
  disputes: readonly Dispute[] = [],
): Filed {
  const known = new Map(sources.map((source) => [source.id, source]))
  const named = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? [])
  const behind =
    listing.table.behind?.map(({ sources: ids, record }) => ({
      sources: named(ids),
      disputes:
        record &&
        disputesAbout(disputes, record.table, record.id).filter(
          ({ positions }) => positions.length > 1,
        ),
    })) ?? null
  const disputed = new Set([
    ...listing.disputes,
    ...(behind?.flatMap((row) => row.disputes ?? []) ?? []),
  ])
  const sides = [...disputed].flatMap(({ positions }) => positions)
  const rested = behind?.flatMap((row) => row.sources.map(({ id }) => id)) ?? []
  return {
    listing,
    behind,
    sources: named([...new Set([...listing.sources, ...rested, ...sourcesOf(sides)])]),
    disputes: [...disputed],
  }
}

/** The rows as shown, and behind them, a column each, what they rest on. */
export function filedTable({ listing: { table }, behind }: Filed): Table {
  if (behind === null) return table
  const saysDisputes = behind.some(({ disputes }) => disputes !== null)
  const cells = ({ sources, disputes }: FiledRow): readonly TableCell[] => [
    sources.map(({ id }) => id).join(' ') || null,
    sources.map(({ url }) => url ?? NO_ADDRESS).join(' ') || null,
    ...(saysDisputes ? disputeCells(disputes ?? []) : []),
  ]
  return {
    columns: [
      ...table.columns,
      { name: SOURCE_COLUMNS.ids },
      { name: SOURCE_COLUMNS.addresses },
      ...(saysDisputes ? DISPUTE_COLUMNS.map((name) => ({ name })) : []),
    ],
    rows: table.rows.map((row, index) => [...row, ...cells(behind[index] ?? NOTHING)]),
  }
}

/** In place of the address of a source that has none, so that addresses stand in the order of ids. */
export const NO_ADDRESS = 'none'

export const SOURCE_COLUMNS = { ids: 'Source ids', addresses: 'Source addresses' }

const NOTHING: FiledRow = { sources: [], disputes: null }

const DISPUTE_COLUMNS = ['Sources disagree', 'What each side says', 'What the record follows']

const disputeCells = (disputes: readonly Dispute[]): readonly TableCell[] => [
  disputes.map(({ question }) => question).join(' ') || 'no',
  disputes.map(sidesInWords).join(' ') || null,
  disputes.map(followedWords).filter(Boolean).join(' ') || null,
]
