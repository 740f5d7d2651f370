import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { SCHEMA_VERSION } from '#domain/schema/schemaVersion.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { isoDay } from '#domain/schema/field.ts'
import { faultLines, type Fault } from '#domain/publishing/fault.ts'
import { fileOf, fileText } from '#domain/publishing/publication.ts'
import { TABLE_NAMES, type TableName } from '#domain/schema/tables.ts'
import {
  folderOf,
  measured,
  readChanges,
  indexOnDisk,
  Refusal,
  writeChanges,
  writeIndex,
} from './datasetFolder.ts'
import { writeJsonSchemas } from './jsonSchemas.ts'
import { publishedIndex } from './publishedIndex.ts'
import { faultsBeforeSealing, listFaults } from './datasetFaults.ts'
import { readTable, UNTIDY } from './readVersion.ts'
import { counted, runIfAsked, type Tool } from './runTool.ts'

const USAGE = `npm run data:new -- 2026-12-01         makes a draft of that version, a copy of the newest one
npm run data:new -- 2026-12-01 --seal  tidies the files of the draft, measures them anew and makes it current
npm run data:new -- --schemas          writes the JSON Schemas anew`

export const dataNew: Tool = { usage: USAGE, run: make }

function make(args: readonly string[]): void {
  const { day, seal, schemas } = wish(args)
  if (day !== undefined && seal) sealVersion(day)
  else if (day !== undefined) draftVersion(day)
  else if (!schemas) throw new Refusal(USAGE)
  writeJsonSchemas()
}

function wish(args: readonly string[]): {
  day: string | undefined
  seal: boolean
  schemas: boolean
} {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { seal: { type: 'boolean' }, schemas: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [day, ...rest] = positionals
  if (rest.length > 0) throw new Refusal(`One version at a time, please.\n${USAGE}`)
  return { day, seal: values.seal ?? false, schemas: values.schemas ?? false }
}

function draftVersion(day: string): void {
  if (!isoDay.safeParse(day).success) {
    throw new Refusal(`“${day}” is not a day. A version is named by its day: 2026-12-01.`)
  }
  const index = indexOnDisk()
  const newest = index.versions.at(-1)
  if (!newest) throw new Refusal('The index lists no version to start from.')
  if (index.versions.some(({ id }) => id === day)) {
    throw new Refusal(`Version ${day} exists already. To measure its files anew, add --seal.`)
  }
  if (day < newest.id) {
    throw new Refusal(`${day} is older than the newest version, ${newest.id}.`)
  }
  if (existsSync(folderOf(day))) {
    throw new Refusal(
      `${folderOf(day)} exists, though the index does not list it. Remove it first.`,
    )
  }
  const changes = readChanges()
  mkdirSync(folderOf(day))
  for (const table of TABLE_NAMES) writeRows(day, table, draftRows(newest, table))
  const draft = {
    ...newest,
    id: day,
    schema: SCHEMA_VERSION,
    title: `The record of ${dayWords(day)}`,
    files: measured(day),
  }
  writeIndex({ ...index, schemaVersion: SCHEMA_VERSION, versions: [...index.versions, draft] })
  writeChanges([...changes, { version: day, changes: [], corrections: [], additions: [] }])
  console.log(`${folderOf(day)} is a copy of ${newest.id}. Next:
1. Edit its files: one row a line, dates in EDTF, evidence by the id of its source.
2. Under ${day}, say in public/data/changes.json what changed, and in index.json how far the research reaches (asOfNote).
3. npm run data:new -- ${day} --seal
4. npm run data:check, and npm run data:diff -- ${newest.id} ${day} to read what changed.
It becomes the current version with --seal, and can be changed until it is committed.`)
}

function sealVersion(day: string): void {
  const index = indexOnDisk()
  const draft = index.versions.find(({ id }) => id === day)
  if (!draft) {
    throw new Refusal(`There is no version ${day}. Without --seal, a draft of it is made.`)
  }
  const published = publishedIndex()
  if (published?.index.versions.some(({ id }) => id === day)) {
    throw new Refusal(
      `Version ${day} is published: it has been cited, and never changes. Make a new version instead.`,
    )
  }
  if (!published && index.versions.at(-1)?.id !== day) {
    throw new Refusal(
      `Without git it cannot be told whether ${day} is published, so only the newest version can be sealed.`,
    )
  }
  const faults = sealingFaults(index, day)
  if (faults.length > 0) {
    throw new Refusal(
      [
        ...faultLines(faults),
        `${counted(faults.length, 'fault')}: ${day} is not sealed, and nothing was changed.`,
      ].join('\n'),
    )
  }
  for (const table of TABLE_NAMES) {
    writeRows(day, table, readTable(draft, table).rows)
  }
  writeIndex(sealed(index, day))
  console.log(`${day} is sealed and current. npm run data:check says whether it may be published.`)
}

/** The rows of a version in the newest shape. @throws {Refusal} where they cannot be read */
function draftRows(version: DataVersion, table: TableName): readonly unknown[] {
  const { rows, isLost, faults } = readTable(version, table)
  if (!isLost && faults.every(({ reason }) => reason === UNTIDY)) return rows
  throw new Refusal(`${folderOf(version.id)} cannot be read; npm run data:check says why.`)
}

function writeRows(version: string, table: TableName, rows: readonly unknown[]): void {
  writeFileSync(join(folderOf(version), fileOf(table)), fileText(rows))
}

/** Faults of rows, an empty list of changes, and a note taken over from the version before. */
function sealingFaults(index: DatasetIndex, day: string): readonly Fault[] {
  const version = index.versions.find(({ id }) => id === day)
  return [
    ...listFaults(index).filter(
      ({ table, id }) => id === day || (id === null && table === 'changes.json'),
    ),
    ...(version ? faultsBeforeSealing(version) : []),
  ]
}

function sealed(index: DatasetIndex, day: string): DatasetIndex {
  return {
    ...index,
    schemaVersion: SCHEMA_VERSION,
    current: day > index.current ? day : index.current,
    versions: index.versions.map((version) =>
      version.id === day ? { ...version, schema: SCHEMA_VERSION, files: measured(day) } : version,
    ),
  }
}

runIfAsked(import.meta.filename, dataNew)
