import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { faultLine } from '#domain/publishing/fault.ts'
import {
  changesFaults,
  fileOf,
  fileText,
  folderFaults,
  indexFaults,
  republished,
  type StoredFile,
} from '#domain/publishing/publication.ts'
import type { ChangeLists } from '#domain/schema/versionChanges.ts'
import { TABLE_NAMES } from '#domain/schema/tables.ts'

const version = (id: string): DataVersion => ({
  id,
  schema: 1,
  title: 'A record',
  asOfNote: `Even until ${id}.`,
  files: TABLE_NAMES.map((table) => ({ table, sha256: hashOf(table), bytes: 10, rows: 1 })),
})
const stored: readonly StoredFile[] = TABLE_NAMES.map((table) => ({
  name: fileOf(table),
  sha256: hashOf(table),
  bytes: 10,
  rows: 1,
}))
const index: DatasetIndex = {
  schemaVersion: 1,
  current: '2026-11-23',
  versions: [version('2026-06-26'), version('2026-11-23')],
}

/** What is said of a folder in which one file is another. */
function withFile(name: string, patch: Partial<StoredFile>): readonly string[] {
  const files = stored.map((file) => (file.name === name ? { ...file, ...patch } : file))
  return folderFaults(version('2026-11-23'), files).map(faultLine)
}

describe('a file of rows', () => {
  it('has one line a row, and reads back as it was', () => {
    const row = fc.record({ id: fc.string(), title: fc.string() }, { noNullPrototype: true })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const text = fileText(rows)
        expect(JSON.parse(text)).toEqual(rows)
        expect(text.split('\n')).toHaveLength(rows.length === 0 ? 2 : rows.length + 3)
      }),
    )
  })
})

describe('the folder of a version', () => {
  it('is as the index says', () => {
    expect(folderFaults(version('2026-11-23'), stored)).toEqual([])
  })

  it.each([
    [{ bytes: 11 }, 'it has 11 bytes, and the index says 10'],
    [{ sha256: 'f'.repeat(64) }, 'its bytes changed: the index has another sha256'],
    [{ rows: 2 }, 'it has 2 rows, and the index says 1'],
    [{ rows: null }, 'it is not a list of rows'],
  ])('is refused for a file with %j', (patch, reason) => {
    expect(withFile('events.json', patch)).toEqual([
      `2026-11-23/events.json: ${reason}; restore it, or of a draft: npm run data:new -- 2026-11-23 --seal`,
    ])
  })

  it('is refused for a file too many and a file too few', () => {
    expect(withFile('actors.json', { name: 'rumours.json' })).toEqual([
      '2026-11-23/rumours.json: the file belongs to no table; remove it',
      '2026-11-23/actors.json: the file is missing; copy it from the version before',
    ])
  })

  it('is refused where the index lists a table twice or not at all', () => {
    const full = version('2026-11-23')
    const [actors, ...others] = full.files
    expect(folderFaults({ ...full, files: others }, stored).map(faultLine)).toEqual([
      'index.json 2026-11-23 files: actors is not listed; npm run data:new -- 2026-11-23 --seal',
    ])
    const twice = actors ? [...full.files, actors] : []
    expect(folderFaults({ ...full, files: twice }, stored).map(faultLine)).toEqual([
      'index.json 2026-11-23 files: actors is listed twice; npm run data:new -- 2026-11-23 --seal',
    ])
  })
})

describe('the list of versions', () => {
  it.each<[string, Partial<DatasetIndex>, string[]]>([
    ['is in order', {}, []],
    [
      'is of another schema',
      { schemaVersion: 2 },
      ['index.json schemaVersion: the newest version has 1; write 1'],
    ],
    [
      'shows what it does not list',
      { current: '2026-12-01' },
      ['index.json current: 2026-12-01 is not listed; write one of 2026-06-26, 2026-11-23'],
    ],
    [
      'has a newer version before an older one',
      { versions: index.versions.toReversed() },
      [
        'index.json 2026-06-26 id: it is listed twice, or after a newer version; list each once, oldest first',
      ],
    ],
    [
      'has a version twice',
      { versions: [version('2026-11-23'), version('2026-11-23')] },
      [
        'index.json 2026-11-23 asOfNote: it is that of the version before; say how far this research reaches',
        'index.json 2026-11-23 id: it is listed twice, or after a newer version; list each once, oldest first',
      ],
    ],
  ])('%s', (_, patch, expected) => {
    expect(indexFaults({ ...index, ...patch }).map(faultLine)).toEqual(expected)
  })
})

describe('what versions say that they changed', () => {
  const said = (id: string, ...changes: readonly string[]) => ({
    version: id,
    changes,
    corrections: [],
    additions: [],
  })
  const [first, second] = [said('2026-06-26', 'The first.'), said('2026-11-23', 'Much.')]

  it.each<[string, ChangeLists, string[]]>([
    ['is said of each', [first, second], []],
    [
      'may not be empty, nor missing',
      [said('2026-11-23')],
      [
        'changes.json 2026-06-26 changes: it is empty; say in words what changed',
        'changes.json 2026-11-23 changes: it is empty; say in words what changed',
      ],
    ],
    [
      'is said of no other, and once',
      [first, second, second, said('2027-01-01', 'Nothing.')],
      [
        'changes.json 2027-01-01: the index does not list this version; take it away',
        'changes.json 2026-11-23: it is there twice; take one away',
      ],
    ],
  ])('%s', (_, lists, expected) => {
    expect(changesFaults(lists, index).map(faultLine)).toEqual(expected)
  })
})

describe('what was published', () => {
  const restore =
    'published: restore it, then draft a new one: git checkout HEAD -- public/data/2026-11-23, then npm run data:new -- and its day'
  const before = version('2026-11-23')
  const faults = (now: DataVersion | undefined, files: readonly StoredFile[]) =>
    republished(before, now, files, 'HEAD').map(faultLine)

  it('may stay as it is', () => {
    expect(faults(before, stored)).toEqual([])
  })

  it('may not change, nor lose a file nor all of them', () => {
    const [actors, ...others] = stored
    const events = others.map((file) =>
      file.name === 'events.json' ? { ...file, sha256: 'f'.repeat(64) } : file,
    )
    expect(faults(before, [...(actors ? [actors] : []), ...events])).toEqual([
      `2026-11-23/events.json: it was edited; ${restore}`,
    ])
    expect(faults(before, others)).toEqual([
      `2026-11-23/actors.json: the file is missing; ${restore}`,
    ])
    expect(faults(before, [])).toEqual([`2026-11-23: the folder is missing; ${restore}`])
  })

  it('may not be listed otherwise', () => {
    const entry = 'published: write it as in git show HEAD:public/data/index.json'
    expect(faults(undefined, stored)).toEqual([
      `index.json 2026-11-23 id: the version is gone; ${entry}`,
    ])
    const files = before.files.map((file) =>
      file.table === 'events' ? { ...file, sha256: 'f'.repeat(64) } : file,
    )
    expect(faults({ ...before, schema: 2, files }, stored)).toEqual([
      `index.json 2026-11-23 schema: it was 1; ${entry}`,
      `index.json 2026-11-23 files: events is listed as another file; ${entry}`,
    ])
  })
})

function hashOf(table: string): string {
  return createHash('sha256').update(table).digest('hex')
}
