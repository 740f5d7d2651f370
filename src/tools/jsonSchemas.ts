import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { datasetIndex } from '#domain/schema/datasetIndex.ts'
import { edtfDate } from '#domain/schema/field.ts'
import { changeLists } from '#domain/schema/versionChanges.ts'
import { TABLE_NAMES, tableRows, type TableName } from '#domain/schema/tables.ts'
import { DATA_ROOT } from './datasetFolder.ts'

const FOLDER = join(DATA_ROOT, 'schema')

export const ABOUT: Readonly<Record<TableName, string>> = {
  actors: 'a company, agency, legislature, state or international body. One slug for one body.',
  companies: 'a company’s profile and how it has released its models over time.',
  stances: 'one company over one unbroken period, coded by the codebook.',
  commitments: 'a company and something it may sign, join, publish or be graded by.',
  positions: 'a company and a dimension: one cell of the comparison.',
  events: 'something that happened, and which way it bears.',
  models: 'a model. Compute estimates by Epoch AI, CC BY 4.0.',
  familyDownloads:
    'the cumulative downloads of a family of open models; measures differ, so never divide one by another.',
  scenarios: 'a regime that may come: what would trigger it, its rules and its outcomes.',
  regimes: 'what a rule may put a model under, and how far its review reaches.',
  outcomeDimensions: 'one of the things that a scenario would change, against the status quo.',
  indicators: 'a sign to watch, and which scenario it would move which way.',
  thresholds:
    'a line that a law, order or draft draws, in floating-point operations where it has one.',
  analogies: 'approval in another field: figures, where it fits and where it breaks.',
  scenarioNotes: 'a statement about the scenarios as a whole.',
  disputes: 'a question on which sources disagree, what each says, and how it was resolved.',
  sources: 'a page that evidence refers to by id.',
  codebook: 'a term of the codebook, in the order in which it is read.',
  codings: 'how an outside source labelled a company, beside the codebook’s own value.',
  instruments: 'something that companies sign, join, publish or are graded by.',
  dimensions: 'a column of the comparison.',
  stories: 'a step of a story: one sentence over an ordinary address.',
}

/** By file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const tables = TABLE_NAMES.map(
    (name) => [name, z.array(tableRows[name]), `Each row is ${ABOUT[name]}`] as const,
  )
  const index = ['index', datasetIndex, 'The versions of the dataset, oldest first.'] as const
  const changes = ['changes', changeLists, 'What each version says that it changed.'] as const
  return new Map(
    [index, changes, ...tables].map(([name, schema, description]) => [
      `${name}.schema.json`,
      schemaText(name, schema, description),
    ]),
  )
}

export function writeJsonSchemas(): void {
  mkdirSync(FOLDER, { recursive: true })
  for (const [name, text] of jsonSchemas()) writeFileSync(join(FOLDER, name), text)
}

function schemaText(title: string, schema: z.ZodMiniType, description: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      // A matter of TypeScript, not of the data.
      delete jsonSchema.readOnly
      if (zodSchema === edtfDate) {
        jsonSchema.format = 'edtf'
        jsonSchema.description =
          'As precisely as it is known, in EDTF (ISO 8601-2): 2026-06-24, 2026-06, 2026-06~, ../2026-06-26.'
      }
    },
  })
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`
}
