import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { datasetIndex, type DatasetIndex, type DataVersion } from '#domain/schema/datasetIndex.ts'
import { changeLists, type ChangeLists } from '#domain/schema/versionChanges.ts'
import { fileOf, type StoredFile } from '#domain/publishing/publication.ts'
import { TABLE_NAMES } from '#domain/schema/tables.ts'

/** Where the dataset lies, seen from the folder in which `npm` runs the tools. */
export const DATA_ROOT = join('public', 'data')

const INDEX = join(DATA_ROOT, 'index.json')
const CHANGES = join(DATA_ROOT, 'changes.json')

/** A mistake of the person at the keyboard, or a state that only a person can mend. Shown without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** @throws {Refusal} where there is no index, or it has another shape */
export function indexOnDisk(): DatasetIndex {
  return shaped(INDEX, datasetIndex, 'Run this from the top folder of the project')
}

/** What versions say that they changed. @throws {Refusal} where there is no such file, or it has another shape */
export function readChanges(): ChangeLists {
  return shaped(CHANGES, changeLists, 'It says what each version changed')
}

function shaped<Shape extends z.ZodMiniType>(
  path: string,
  shape: Shape,
  missing: string,
): z.infer<Shape> {
  if (!existsSync(path)) throw new Refusal(`There is no ${path} here. ${missing}.`)
  const read = z.safeParse(shape, parseJson(readFileSync(path, 'utf8')))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Refusal(`${path} is damaged (${issue?.path.join('.')}: ${issue?.message}).`)
}

export function writeIndex(index: DatasetIndex): void {
  writeFileSync(INDEX, `${JSON.stringify(index, null, 2)}\n`)
}

export function writeChanges(lists: ChangeLists): void {
  writeFileSync(CHANGES, `${JSON.stringify(lists, null, 2)}\n`)
}

export function folderOf(version: string): string {
  return join(DATA_ROOT, version)
}

/** Every file in a version's folder, measured. Empty where there is no folder. */
export function storedFiles(version: string): readonly StoredFile[] {
  const folder = folderOf(version)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const content = readFileSync(join(folder, name))
      const json = parseJson(content.toString('utf8'))
      return {
        name,
        sha256: createHash('sha256').update(content).digest('hex'),
        bytes: content.byteLength,
        rows: Array.isArray(json) ? json.length : null,
      }
    })
}

/** What the index has to say of a version's files as they are now. @throws {Refusal} where one is missing */
export function measured(version: string): DataVersion['files'] {
  const stored = new Map(storedFiles(version).map((file) => [file.name, file]))
  return TABLE_NAMES.map((table) => {
    const file = stored.get(fileOf(table))
    const path = join(folderOf(version), fileOf(table))
    if (!file) throw new Refusal(`${path} is missing.`)
    if (file.rows === null) throw new Refusal(`${path} is not a list of rows.`)
    return { table, sha256: file.sha256, bytes: file.bytes, rows: file.rows }
  })
}

/** What a JSON text says; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
