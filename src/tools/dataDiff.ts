import { parseArgs } from 'node:util'
import { changeLines, changeListLines } from '#domain/publishing/changeWords.ts'
import { rowDiff, type RowDiff } from '#domain/publishing/rowDiff.ts'
import { TABLE_NAMES, type TableName, type Tables } from '#domain/schema/tables.ts'
import { indexOnDisk, Refusal } from './datasetFolder.ts'
import { readVersion, UNTIDY } from './readVersion.ts'
import { counted, runIfAsked, type Tool } from './runTool.ts'

type AnyDiff = RowDiff<{ readonly id: string }>

const USAGE = `npm run data:diff -- 2026-06-26 2026-11-23            which rows came (+), went (-) and changed (~), old → new
npm run data:diff -- 2026-06-26 2026-11-23 --changes  the same as lines for the list of changes in changes.json`

export const dataDiff: Tool = { usage: USAGE, run: diff }

function diff(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { changes: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [before, after, ...rest] = positionals
  if (before === undefined || after === undefined || rest.length > 0) throw new Refusal(USAGE)
  const [older, newer] = [tablesOf(before), tablesOf(after)]
  const found = TABLE_NAMES.map((name) => [name, compared(older, newer, name)] as const)
  const nameOf = namesIn(older, newer)
  if (values.changes) printForList(found, nameOf)
  else printDifferences(found, nameOf, older, newer)
}

function printDifferences(
  found: readonly (readonly [TableName, AnyDiff])[],
  nameOf: (id: string) => string,
  older: Tables,
  newer: Tables,
): void {
  for (const [name, one] of found) {
    const lines = changeLines(one, nameOf)
    if (lines.length === 0) continue
    console.log(`${name}: ${older[name].length} rows, now ${newer[name].length}; ${summary(one)}`)
    for (const line of lines) console.log(`  ${line}`)
    console.log()
  }
  // What neither has is no news either.
  const same = found
    .filter(([name, one]) => isEmpty(one) && newer[name].length > 0)
    .map(([name]) => name)
  if (same.length > 0) console.log(`As before: ${same.join(', ')}`)
}

function printForList(
  found: readonly (readonly [TableName, AnyDiff])[],
  nameOf: (id: string) => string,
): void {
  const lists = found.map(([name, one]) => changeListLines(name, one, nameOf))
  const corrections = lists.flatMap((one) => one.corrections)
  const additions = lists.flatMap((one) => one.additions)
  console.log(JSON.stringify({ corrections, additions }, null, 2))
}

/** Names by id; the newer version's where both have one. */
function namesIn(older: Tables, newer: Tables): (id: string) => string {
  const names = new Map<string, string>()
  for (const tables of [older, newer]) {
    for (const { id, name } of [...tables.actors, ...tables.instruments, ...tables.dimensions]) {
      names.set(id, name)
    }
    for (const { id, title } of tables.sources) names.set(id, title ?? id)
  }
  return (id) => names.get(id) ?? id
}

function tablesOf(version: string): Tables {
  const { versions } = indexOnDisk()
  const listed = versions.find(({ id }) => id === version)
  if (!listed) {
    const ids = versions.map(({ id }) => id)
    throw new Refusal(`There is no version ${version}. There are: ${ids.join(', ')}.`)
  }
  const { tables, faults } = readVersion(listed)
  if (faults.every(({ reason }) => reason === UNTIDY)) return tables
  throw new Refusal(
    `Version ${version} has rows that cannot be read; npm run data:check names them.`,
  )
}

function compared(older: Tables, newer: Tables, name: TableName): AnyDiff {
  const before: readonly { readonly id: string }[] = older[name]
  return rowDiff(before, newer[name])
}

function isEmpty({ added, removed, changed }: AnyDiff): boolean {
  return added.length + removed.length + changed.length === 0
}

function summary({ added, removed, changed }: AnyDiff): string {
  const evidenceOnly = changed.filter((row) => row.evidenceOnly).length
  return [
    added.length > 0 && `${added.length} added`,
    removed.length > 0 && `${removed.length} removed`,
    changed.length > evidenceOnly && `${changed.length - evidenceOnly} changed`,
    evidenceOnly > 0 && `${counted(evidenceOnly, 'row')} changed in evidence only`,
  ]
    .filter((part) => part !== false)
    .join(', ')
}

runIfAsked(import.meta.filename, dataDiff)
