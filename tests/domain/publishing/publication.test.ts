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
    expect(withFile('events.json', patch)).toEqual([`2026-11-23/events.json: ${reason}`])
  })

  it('is refused for a file too many and a file too few', () => {
    expect(withFile('actors.json', { name: 'rumours.json' })).toEqual([
      '2026-11-23/rumours.json: the file belongs to no table',
      '2026-11-23/actors.json: the file is missing',
    ])
  })

  it('is refused where the index lists a table twice or not at all', () => {
    const full = version('2026-11-23')
    const [actors, ...others] = full.files
    expect(folderFaults({ ...full, files: others }, stored).map(faultLine)).toEqual([
      'index.json 2026-11-23: actors is not listed',
    ])
    const twice = actors ? [...full.files, actors] : []
    expect(folderFaults({ ...full, files: twice }, stored).map(faultLine)).toEqual([
      'index.json 2026-11-23: actors is listed twice',
    ])
  })
})

describe('the list of versions', () => {
  it.each<[string, Partial<DatasetIndex>, string[]]>([
    ['is in order', {}, []],
    [
      'is of another schema',
      { schemaVersion: 2 },
      ['index.json: schemaVersion is 2, and the newest version has 1'],
    ],
    [
      'shows what it does not list',
      { current: '2026-12-01' },
      ['index.json: current names 2026-12-01, which is not listed'],
    ],
    [
      'has a newer version before an older one',
      { versions: index.versions.toReversed() },
      ['index.json 2026-06-26: it is listed twice, or after a newer version'],
    ],
    [
      'has a version twice',
      { versions: [version('2026-11-23'), version('2026-11-23')] },
      [
        'index.json 2026-11-23: asOfNote is that of the version before: say how far this research reaches',
        'index.json 2026-11-23: it is listed twice, or after a newer version',
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
        'changes.json 2026-06-26: changes is empty: say in words what changed',
        'changes.json 2026-11-23: changes is empty: say in words what changed',
      ],
    ],
    [
      'is said of no other, and once',
      [first, second, second, said('2027-01-01', 'Nothing.')],
      [
        'changes.json 2027-01-01: the index does not list it',
        'changes.json 2026-11-23: it is there twice',
      ],
    ],
  ])('%s', (_, lists, expected) => {
    expect(changesFaults(lists, index).map(faultLine)).toEqual(expected)
  })
})

describe('what was published', () => {
  it('may be followed by a new version', () => {
    const now = { ...index, versions: [...index.versions, version('2026-12-01')] }
    expect(republished(index, now)).toEqual([])
  })

  it('may not change, nor lose a file, nor go', () => {
    const changed = version('2026-11-23')
    const files = changed.files
      .filter(({ table }) => table !== 'actors')
      .map((file) => (file.table === 'events' ? { ...file, sha256: 'f'.repeat(64) } : file))
    const now = { ...index, versions: [{ ...changed, files }] }
    expect(republished(index, now).map(faultLine)).toEqual([
      'index.json 2026-06-26: it was published and is gone',
      '2026-11-23/actors.json: it was published with other content',
      '2026-11-23/events.json: it was published with other content',
    ])
  })
})

function hashOf(table: string): string {
  return createHash('sha256').update(table).digest('hex')
}
