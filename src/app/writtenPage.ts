import type { QueryClient } from '#queries/queryClient.ts'
import { loadAll, type Loadable } from '#ui/lazyPart.ts'
import { changesQuery } from '#data/changes.ts'
import { indexQuery } from '#data/dataset.ts'
import { readTables } from '#data/readTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { versionOf } from '#data/useVersion.ts'
import { pages, type PageName } from '#url/pages.ts'
import { pageViews } from './pageViews.ts'

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Path of a page, without what a host adds: a base, a slash at its end, the name of its file. */
export const plainPath = (path: string): string =>
  path
    .slice(BASE.length)
    .replace(/(index\.html)?$/, '')
    .replace(/(.)\/$/, '$1') || '/'

/** The page as the build wrote it, until it is live. */
export type WrittenPage = {
  /** As in the address bar. */
  readonly path: string
  /** Kept once all that the page was written from is read. Never settles where a part cannot be: it stays as written. */
  readonly ready: Promise<void>
  /** Settles where a part cannot be read, with the reason. */
  readonly fault: Promise<unknown>
  /** Kept once either is known: then comes what can do without. */
  readonly settled: Promise<unknown>
  /** Shows what can be read, in place of the written page. */
  readonly drawAnew: () => void
}

/** What the build says of the page that it wrote into the root. */
export type WrittenMarks = {
  readonly page: PageName
  /** Of pages of which there is one each. */
  readonly id: string | undefined
  readonly version: string
  /** Names of tables, and `changes`. */
  readonly reads: readonly string[]
}

/** @returns null where the root is empty, or was written for another path */
export function writtenMarks({ dataset }: HTMLElement, path: string): WrittenMarks | null {
  const { path: written, page = '', id, version = '', reads = '' } = dataset
  if (written !== path || !isPage(page)) return null
  return { page, id, version, reads: reads.split(' ') }
}

const isPage = (name: string): name is PageName => Object.hasOwn(pages, name)

/** Reads what the page was written from. Other data, such as newer, are drawn anew. */
export function writtenPage(
  marks: WrittenMarks,
  client: QueryClient,
  drawAnew: () => void,
): WrittenPage {
  const read = readAll(marks, client)
  return {
    path: window.location.pathname,
    ready: new Promise((resolve) => {
      read.then(
        (isSame) => (isSame ? resolve() : drawAnew()),
        () => {},
      )
    }),
    fault: new Promise((resolve) => {
      read.catch(resolve)
    }),
    settled: read.catch(() => {}),
    drawAnew,
  }
}

async function readAll(marks: WrittenMarks, client: QueryClient) {
  const code = Promise.all([pageViews[marks.page].code(), chartOf(marks, client)])
  const index = await client.read(indexQuery)
  const { version: current } = versionOf(index, null)
  // Of other bytes than those that the build read, anything may differ.
  if (current.id !== marks.version || !index.wasChecked) return false
  await Promise.all([code, readData(marks, client, current)])
  return true
}

/** How long a page that is drawn anew waits for what it draws. Milliseconds. */
const PATIENCE_MS = 3000

/**
 * Reads what a page will be drawn from, with the parts around it, in the version that its address pins: what is there when it is drawn, it draws
 * at once and as a whole. However that ends, since the page says itself what it waits for and what is lost.
 */
export async function readSoon(
  marks: WrittenMarks,
  client: QueryClient,
  { pinned, parts }: { readonly pinned: string | null; readonly parts: readonly Loadable[] },
): Promise<void> {
  const data = async () => {
    const { version } = versionOf(await client.read(indexQuery), pinned)
    await readData(marks, client, version)
  }
  const plot = async () => (await chartOf(marks, client))?.plotCode.load()
  const late = new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS)
  })
  await Promise.race([
    Promise.allSettled([pageViews[marks.page].load(), loadAll(parts), plot(), data()]),
    late,
  ])
}

const readData = ({ reads }: WrittenMarks, client: QueryClient, version: DataVersion) =>
  Promise.all([
    reads.includes('changes') && client.read(changesQuery),
    readTables(
      client,
      version,
      version.files.map(({ table }) => table).filter((name) => reads.includes(name)),
    ),
  ])

async function chartOf({ page, id }: WrittenMarks, client: QueryClient) {
  if (page !== 'embed') return null
  const { chartQuery, registry } = await import('#charts/registry.ts')
  const entry = registry.find((chart) => chart.id === id)
  return entry ? client.read(chartQuery(entry)) : null
}
