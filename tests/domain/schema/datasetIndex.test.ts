import { expect, it } from 'vitest'
import { dataVersion } from '#domain/schema/datasetIndex.ts'
import { isNewerThanApp, SCHEMA_VERSION } from '#domain/schema/schemaVersion.ts'
import { publishedIndex } from '#tests/domain/timelineFixture.ts'

const [version] = publishedIndex().versions
const [file] = version?.files ?? []
const reads = (part: object) => dataVersion.safeParse({ ...version, ...part }).success
const readsFile = (part: object) => reads({ files: [{ ...file, ...part }] })

it('reads a file’s line with whole sizes and the 64 digits of its hash, and no other', () => {
  const sha256 = 'a'.repeat(64)
  expect([readsFile({}), readsFile({ sha256 }), readsFile({ bytes: 0, rows: 0 })]).toEqual([
    true,
    true,
    true,
  ])
  for (const part of [
    { sha256: `${sha256}0` },
    { sha256: `0${sha256}` },
    { sha256: sha256.slice(1) },
    { sha256: sha256.toUpperCase() },
    { sha256: sha256.replace('a', 'g') },
    { bytes: -1 },
    { bytes: 1.5 },
    { rows: -1 },
    { rows: 0.5 },
    { table: 'notes' },
    { more: true },
  ]) {
    expect(readsFile(part), JSON.stringify(part)).toBe(false)
  }
})

it('numbers schemas from 1, and knows one that is newer than itself', () => {
  expect([reads({ schema: 1 }), reads({ schema: 0 }), reads({ schema: 1.5 })]).toEqual([
    true,
    false,
    false,
  ])
  expect([SCHEMA_VERSION - 1, SCHEMA_VERSION, SCHEMA_VERSION + 1].map(newer)).toEqual([
    false,
    false,
    true,
  ])
})

it('has a day for a name', () => {
  expect([reads({ id: '2026-11-28' }), reads({ id: '2026-11' }), reads({ id: 'today' })]).toEqual([
    true,
    false,
    false,
  ])
})

function newer(schema: number): boolean {
  return isNewerThanApp({ schema })
}
