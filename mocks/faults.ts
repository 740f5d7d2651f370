import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import { mockFile, mockIndex } from './dataset.ts'

const FAULTS = {
  missing: () => new HttpResponse('Not found', { status: 404 }),
  broken: () => new HttpResponse('Unavailable', { status: 503 }),
  page: () => HttpResponse.html('<!doctype html><title>Sign in</title>'),
  offline: () => HttpResponse.error(),
  truncated: (text: string) => new HttpResponse(text.slice(0, Math.floor(text.length / 2))),
  foreign: (text: string) => new HttpResponse(text.replace('a', 'b')),
  slow: async (text: string) => {
    await delay(400)
    return new HttpResponse(text)
  },
} as const

export type FaultName = keyof typeof FAULTS

/** A data file that fails in one way; `once` lets a retry succeed. */
export function faulty(
  table: string,
  fault: FaultName,
  { version = '2026-11-23', once = false } = {},
): HttpHandler {
  return http.get(
    `*/data/${version}/${table}.json`,
    () => FAULTS[fault](mockFile(version, table) ?? '[]'),
    { once },
  )
}

/** Rows sent in place of a table, with an index that vouches for them: for rows that are bad, not files. */
export function replaced(table: string, rows: readonly unknown[]): HttpHandler[] {
  const text = JSON.stringify(rows)
  return [
    http.get(`*/data/2026-11-23/${table}.json`, () => new HttpResponse(text)),
    http.get('*/data/index.json', async () => {
      const index = await mockIndex()
      const bytes = new TextEncoder().encode(text)
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      return HttpResponse.json({
        ...index,
        versions: index.versions.map((version) => ({
          ...version,
          files:
            version.id === '2026-11-23'
              ? [
                  ...version.files.filter((file) => file.table !== table),
                  { table, rows: rows.length, bytes: bytes.byteLength, sha256 },
                ]
              : version.files,
        })),
      })
    }),
  ]
}
