import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { CURRENT_VERSION } from './currentVersion.ts'

type Row = Readonly<Record<string, unknown>> & {
  readonly title: string
  readonly evidence: readonly unknown[]
}

const DAY_MS = 86_400_000
const FIRST = Date.parse('2018-01-01')
const DAYS = 3249

/**
 * As many events as asked for: the real rows over and over, each at another day, the same in every run.
 *
 * @param isWhole with all of their words and evidence, of which a test needs little
 */
export function manyEvents(count: number, isWhole = false): readonly object[] {
  const rows: readonly Row[] = JSON.parse(
    readFileSync(`public/data/${CURRENT_VERSION}/events.json`, 'utf8'),
  )
  const real = isWhole
    ? rows
    : rows.map((row) => ({ ...row, summary: row.title, evidence: row.evidence.slice(0, 1) }))
  const next = randomOf(20_261_123)
  return Array.from({ length: count }, (_, index) => ({
    ...real[index % real.length],
    id: `event-${index}`,
    date: new Date(FIRST + Math.floor(next() * DAYS) * DAY_MS).toISOString().slice(0, 10),
  }))
}

export const serveEvents = (page: Page, count: number) =>
  serveTables(page, { events: manyEvents(count) })

/** Serves rows in the place of those of the current version, and an index that promises them. */
export async function serveTables(page: Page, tables: Readonly<Record<string, readonly object[]>>) {
  const index = realIndex()
  for (const [table, rows] of Object.entries(tables)) {
    const body = promised(index, table, rows)
    await page.route(`**/data/${CURRENT_VERSION}/${table}.json*`, (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    )
  }
  await page.route('**/data/index.json*', (route) => route.fulfill({ json: index }))
}

/** Rows as a file, and an index that promises it. */
export function promisedBy(table: string, rows: readonly object[]) {
  const index = realIndex()
  return { body: promised(index, table, rows), index }
}

type Index = { readonly versions: readonly { readonly id: string; readonly files: File[] }[] }
type File = { readonly table: string; bytes: number; sha256: string }

const realIndex = (): Index => JSON.parse(readFileSync('public/data/index.json', 'utf8'))

function promised({ versions }: Index, table: string, rows: readonly object[]): string {
  const body = JSON.stringify(rows)
  const files = versions.find(({ id }) => id === CURRENT_VERSION)?.files ?? []
  const file = files.find((one) => one.table === table)
  if (!file) throw new Error(`no file of ${table} is promised`)
  file.bytes = Buffer.byteLength(body)
  file.sha256 = createHash('sha256').update(body).digest('hex')
  return body
}

/** Numbers from 0 to 1 in an order that the seed decides (a linear congruence, constants of Numerical Recipes). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
