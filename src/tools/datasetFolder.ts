import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { datasetIndex, type DatasetIndex, type DataVersion } from '#domain/schema/datasetIndex.ts'
import { changeLists, type ChangeLists } from '#domain/schema/versionChanges.ts'
import { faultLines, type Fault } from '#domain/publishing/fault.ts'
import { fileOf, type StoredFile } from '#domain/publishing/publication.ts'
import { TABLE_NAMES } from '#domain/schema/tables.ts'
import { lineOf, parseJson, readJson } from './jsonFaults.ts'
import { asFault, readShape } from './rowFaults.ts'

/** Relative to the folder in which `npm` runs. */
export const DATA_ROOT = join('public', 'data')

const INDEX = join(DATA_ROOT, 'index.json')
const CHANGES = join(DATA_ROOT, 'changes.json')

/** A mistake in the call or in the data that a person has to mend. Shown without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** @throws {Refusal} where there is no index, or it has another shape */
export function indexOnDisk(): DatasetIndex {
  const { value, faults } = listOf('index.json', datasetIndex)
  if (value) return value
  throw new Refusal(
    existsSync(INDEX)
      ? [...faultLines(faults), `${INDEX} cannot be read, so nothing else was looked at.`].join(
          '\n',
        )
      : `There is no ${INDEX} here. Run this from the top folder of the project.`,
  )
}

/** `null` where it cannot be read, with the faults. */
export function changesOnDisk(): {
  readonly lists: ChangeLists | null
  readonly faults: readonly Fault[]
} {
  const { value, faults } = listOf('changes.json', changeLists)
  return { lists: value, faults }
}

/** @throws {Refusal} where there is no list of changes, or it has another shape */
export function readChanges(): ChangeLists {
  const { lists, faults } = changesOnDisk()
  if (lists) return lists
  throw new Refusal(faultLines(faults).join('\n'))
}

function listOf<Shape extends z.ZodMiniType>(
  name: string,
  shape: Shape,
): { readonly value: z.infer<Shape> | null; readonly faults: readonly Fault[] } {
  const path = join(DATA_ROOT, name)
  const fault = { table: name, id: null }
  if (!existsSync(path)) {
    const mend = `bring it back: git checkout HEAD -- public/data/${name}`
    return { value: null, faults: [{ ...fault, reason: 'the file is missing', mend }] }
  }
  const text = readFileSync(path, 'utf8')
  const { value, faults: slips } = readJson(text)
  if (value === undefined)
    return { value: null, faults: slips.map((slip) => ({ ...fault, ...slip })) }
  const read = z.safeParse(shape, value)
  const wrong = readShape(shape, value).wrong.map((one): Fault => {
    const depth = one.path.findIndex((key) => typeof key === 'number') + 1
    const entry = one.path.slice(0, depth).reduce<unknown>(partOf, value)
    const id = partOf(entry, 'id') ?? partOf(entry, 'version')
    const isNamed = depth > 0 && typeof id === 'string'
    return {
      table: name,
      id: isNamed ? id : null,
      line: lineOf(text, one.path),
      ...asFault(isNamed ? { ...one, path: one.path.slice(depth) } : one),
    }
  })
  const faults = [...slips.map((slip) => ({ ...fault, ...slip })), ...wrong]
  return { value: read.success && slips.length === 0 ? read.data : null, faults }
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

/** With size and hash; empty where there is no folder. */
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

/** What the index should say of the files as they are. @throws {Refusal} where one is missing */
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

/** `undefined` where there is none. */
export const partOf = (holder: unknown, key: PropertyKey): unknown =>
  typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined
