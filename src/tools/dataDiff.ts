import { difference, type Difference } from '#domain/publishing/difference.ts'
import { TABLE_NAMES, type TableName, type Tables } from '#domain/schema/tables.ts'
import { readIndex, Refusal } from './datasetFolder.ts'
import { readTables } from './readTables.ts'
import { counted, runTool } from './runTool.ts'

type AnyDifference = Difference<{ readonly id: string }>

/** `npm run data:diff -- 2026-06-26 2026-11-23`: which rows came, went and changed, table by table. */
runTool(() => {
  const [before, after] = process.argv.slice(2)
  if (before === undefined || after === undefined) {
    throw new Refusal('npm run data:diff -- 2026-06-26 2026-11-23')
  }
  const [older, newer] = [tablesOf(before), tablesOf(after)]
  const found = TABLE_NAMES.map((name) => [name, compared(older, newer, name)] as const)
  for (const line of found.flatMap(([name, one]) => rowLines(name, one))) console.log(line)
  for (const [name, one] of found) {
    const [was, is] = [older[name].length, newer[name].length]
    console.log(
      `${name.padEnd(18)} ${String(was).padStart(4)} to ${String(is).padStart(4)}: ${summary(one)}`,
    )
  }
})

function tablesOf(version: string): Tables {
  const ids = readIndex().versions.map(({ id }) => id)
  if (!ids.includes(version)) {
    throw new Refusal(`There is no version ${version}. There are: ${ids.join(', ')}.`)
  }
  const { tables } = readTables(version)
  if (tables) return tables
  throw new Refusal(
    `Version ${version} has rows that cannot be read; npm run data:check names them.`,
  )
}

function compared(older: Tables, newer: Tables, name: TableName): AnyDifference {
  const before: readonly { readonly id: string }[] = older[name]
  return difference(before, newer[name])
}

/** `+ models muse-ember`, `- …`, and for what changed: `~ stances meta-2026-06-23 (rationale, evidence)`. */
function rowLines(name: TableName, { added, removed, changed }: AnyDifference): readonly string[] {
  return [
    ...removed.map(({ id }) => `- ${name} ${id}`),
    ...added.map(({ id }) => `+ ${name} ${id}`),
    ...changed.map(({ after, fields, evidenceOnly }) => {
      const what = evidenceOnly ? 'evidence only' : fields.join(', ')
      return `~ ${name} ${after.id} (${what})`
    }),
  ]
}

function summary({ added, removed, changed, unchanged }: AnyDifference): string {
  const evidenceOnly = changed.filter((row) => row.evidenceOnly).length
  return [
    `${added.length} added`,
    `${removed.length} removed`,
    `${changed.length - evidenceOnly} changed`,
    `${evidenceOnly} changed in evidence only`,
    `${counted(unchanged, 'row')} as before`,
  ].join(', ')
}
