import * as z from 'zod/mini'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { fileOf } from '#domain/publishing/publication.ts'
import { tableRows, type TableName } from '#domain/schema/tables.ts'
import { LICENCE, PUBLISHER } from '#share/cite/reference.ts'
import { ABOUT } from './jsonSchemas.ts'

type PackageField = {
  readonly name: string
  readonly type: string
  readonly constraints?: { readonly required?: true; readonly enum?: readonly unknown[] }
}

/** A Frictionless Data Package (version 1) of a version, written beside its files, with their bytes and hashes. */
export function dataPackage(version: DataVersion) {
  return {
    profile: 'data-package',
    name: 'oversight-atlas',
    title: `${PUBLISHER}: ${version.title}`,
    description: version.asOfNote,
    version: version.id,
    created: `${version.id}T00:00:00Z`,
    licenses: [{ name: 'CC-BY-4.0', title: LICENCE.name, path: LICENCE.url }],
    sources: [
      { title: 'Every page that evidence refers to, by its id', path: 'sources.json' },
      {
        title: 'Epoch AI, compute estimates of models, CC BY 4.0',
        path: 'https://epoch.ai/data/ai-models',
      },
    ],
    resources: version.files.map(({ table, bytes, sha256 }) => ({
      profile: 'tabular-data-resource',
      name: table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      path: fileOf(table),
      description: `Each row is ${ABOUT[table]}`,
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      schema: { fields: fields(table) },
    })),
  }
}

type JsonSchema = {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}

function fields(table: TableName): readonly PackageField[] {
  const row: z.ZodMiniType = tableRows[table]
  // zod's type is wider than what is read here.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { properties = {}, required = [] } = z.toJSONSchema(row) as JsonSchema
  return Object.entries(properties).map(([name, schema]) => field(name, schema, required))
}

/** A field that may be `null` is not required. */
function field(name: string, schema: JsonSchema, required: readonly string[]): PackageField {
  const kinds = (schema.anyOf ?? [schema]).flatMap(({ type = 'any', enum: values }) =>
    [type].flat().map((one) => ({ type: one, values })),
  )
  const some = kinds.filter(({ type }) => type !== 'null')
  const [only, ...others] = some
  const values = others.length === 0 ? only?.values?.filter((value) => value !== null) : undefined
  const constraints = {
    ...(required.includes(name) && some.length === kinds.length ? { required: true as const } : {}),
    ...(values ? { enum: values } : {}),
  }
  return {
    name,
    type: only && others.length === 0 ? only.type : 'any',
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}
