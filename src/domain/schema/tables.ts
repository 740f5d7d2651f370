import type * as z from 'zod/mini'
import type { Seen } from './evidence.ts'
import { codebookEntry, coding, dimension, instrument } from './codebookTables.ts'
import { familyDownloads, model } from './modelTable.ts'
import * as record from './recordTables.ts'
import * as scenarios from './scenarioTables.ts'
import { storyStep } from './storyTable.ts'

/** The rows of each table; one file each: `public/data/<version>/<table>.json`. */
export const tableRows = {
  actors: record.actor,
  companies: record.company,
  stances: record.stance,
  commitments: record.commitment,
  positions: record.position,
  events: record.event,
  models: model,
  familyDownloads,
  scenarios: scenarios.scenario,
  regimes: scenarios.regime,
  outcomeDimensions: scenarios.outcomeDimension,
  indicators: scenarios.indicator,
  thresholds: scenarios.computeThreshold,
  analogies: scenarios.analogy,
  scenarioNotes: scenarios.scenarioNote,
  disputes: record.dispute,
  sources: record.source,
  codebook: codebookEntry,
  codings: coding,
  instruments: instrument,
  dimensions: dimension,
  stories: storyStep,
}

export type TableName = keyof typeof tableRows

/** All tables of one version, as arrays of rows in the order of the file. */
export type Tables = {
  readonly [Name in TableName]: readonly Seen<z.infer<(typeof tableRows)[Name]>>[]
}

export const TABLE_NAMES = Object.keys(tableRows).filter((name): name is TableName =>
  Object.hasOwn(tableRows, name),
)

/** A row that could not be read, and what can be told of it. */
export type RefusedRow = {
  readonly table: TableName
  /** Position in the file, from 1. */
  readonly row: number
  readonly id: string | null
  readonly reason: string
  /** `null` where it names none, or none that can be read. */
  readonly company: string | null
  /** The dimension or instrument that it answers; `null` as above. */
  readonly column: string | null
  /** EDTF: when it began or was observed, and ended; `null` where that cannot be read. */
  readonly from: string | null
  readonly to: string | null
}

/** Rows of these tables that could not be read; absent where all were. */
export type WithUnread = { readonly unread?: readonly RefusedRow[] }
