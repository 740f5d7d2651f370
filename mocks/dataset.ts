import type { DatasetIndex } from '#domain/schema/datasetIndex.ts'
import type { ChangeLists } from '#domain/schema/versionChanges.ts'
import { TABLE_NAMES } from '#domain/schema/tables.ts'
import record from './data/2026-11-23.json' with { type: 'json' }
import seed from './data/2026-06-26.json' with { type: 'json' }

/** A few real rows of each table: four companies, and what hangs on them. Rows are those of the published versions. */
export const mockVersions: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> =
  {
    '2026-06-26': seed,
    '2026-11-23': record,
  }

/** The bytes of one table as the mock server sends them. `null` for what does not exist. */
export function mockFile(version: string, table: string): string | null {
  const rows = mockVersions[version]?.[table]
  return rows === undefined ? null : JSON.stringify(rows)
}

/** The index of the mock versions, with the true sizes and hashes of what is sent. */
export async function mockIndex(): Promise<DatasetIndex> {
  const versions = await Promise.all(
    Object.keys(mockVersions).map(async (id) => ({
      id,
      // The rows of the mocks are those of the published versions, and of their shape.
      schema: 1,
      title: id === '2026-06-26' ? 'The first article alone' : 'A part of the researched record',
      asOfNote: 'A small part of the record, for tests.',
      files: await Promise.all(
        TABLE_NAMES.flatMap((table) => {
          const text = mockFile(id, table)
          return text === null ? [] : { table, text }
        }).map(async ({ table, text }) => {
          const bytes = new TextEncoder().encode(text)
          return { table, ...(await sealed(bytes)), rows: mockVersions[id]?.[table]?.length ?? 0 }
        }),
      ),
    })),
  )
  return { schemaVersion: 1, current: '2026-11-23', versions }
}

/** What the mock versions say that they changed. */
export const mockChanges: ChangeLists = Object.keys(mockVersions).map((version) => ({
  version,
  changes: ['Rows for tests and for trying the site.'],
  corrections: [],
  additions: [],
}))

async function sealed(bytes: Uint8Array<ArrayBuffer>) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { bytes: bytes.byteLength, sha256 }
}
