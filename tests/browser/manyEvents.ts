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

/** As many events as asked for: the real rows over and over, each at another day, the same in every run. */
export function manyEvents(count: number): readonly object[] {
  const rows: readonly Row[] = JSON.parse(
    readFileSync(`public/data/${CURRENT_VERSION}/events.json`, 'utf8'),
  )
  // A hundred thousand rows in full would be more than the site agrees to read.
  const real = rows.map((row) => ({
    ...row,
    summary: row.title,
    evidence: row.evidence.slice(0, 1),
  }))
  const next = randomOf(20_261_123)
  return Array.from({ length: count }, (_, index) => ({
    ...real[index % real.length],
    id: `event-${index}`,
    date: new Date(FIRST + Math.floor(next() * DAYS) * DAY_MS).toISOString().slice(0, 10),
  }))
}

/** Serves them in the place of the real ones, and an index that promises them. */
export async function serveEvents(page: Page, count: number) {
  const body = JSON.stringify(manyEvents(count))
  const index = JSON.parse(readFileSync('public/data/index.json', 'utf8'))
  for (const version of index.versions) {
    if (version.id !== CURRENT_VERSION) continue
    const file = version.files.find(({ table }: { table: string }) => table === 'events')
    file.bytes = Buffer.byteLength(body)
    file.sha256 = createHash('sha256').update(body).digest('hex')
  }
  await page.route('**/data/index.json*', (route) => route.fulfill({ json: index }))
  await page.route(`**/data/${CURRENT_VERSION}/events.json*`, (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  )
}

/** Numbers from 0 to 1 in an order that the seed decides (a linear congruence, constants of Numerical Recipes). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
