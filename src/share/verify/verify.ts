import type { QueryClient } from '#queries/queryClient.ts'
import type { Chart } from '#charts/frame/chart.tsx'
import { registry } from '#charts/registry.ts'
import { indexQuery } from '#data/dataset.ts'
import { versionOf } from '#data/useVersion.ts'
import type { DatasetIndex } from '#domain/schema/datasetIndex.ts'
import type { Provenance } from '#share/picture/figureProvenance.ts'
import { dataHash } from '#share/picture/provenance.ts'
import { paths } from '#url/paths.ts'
import { pinIn } from '#url/query.ts'
import { checkChart, type ChartCheck } from './checkChart.ts'
import { MOST_BYTES } from './mostBytes.ts'
import { readFigure } from './readFigure.ts'
import { readLink } from './readLink.ts'

/** `unknown`: nothing wrong was found, and nothing could be confirmed. */
export type Verification =
  | {
      readonly verdict: 'refused' | 'unknown'
      readonly title: string
      readonly why: string
      /** Path and query of a page that still opens, if any. */
      readonly link: string | null
    }
  | {
      readonly verdict: 'same' | 'changed'
      /** `true`: the file's content has its hash; `null`: no file, or it cannot be told. */
      readonly isWhole: true | null
      readonly provenance: Provenance | null
      readonly checks: readonly [ChartCheck, ...ChartCheck[]]
    }

/** Verifies an exported picture. */
export async function verifyFile(client: QueryClient, file: Blob): Promise<Verification> {
  if (file.size > MOST_BYTES) {
    return refused('This file is too large', 'It has more than 24 MB, as no picture of ours does.')
  }
  const read = await readFigure(new Uint8Array(await file.arrayBuffer()))
  if (read.kind !== 'ours') {
    return read.kind === 'foreign'
      ? unknown(read.title, read.why)
      : refused(read.title, `${read.why} It is not vouched for.`)
  }
  const { provenance, isWhole } = read
  const entry = registry.find(({ id }) => id === provenance.chart)
  const [path, search = ''] = provenance.embed.split(/(?=\?)/)
  if (!entry) {
    return unknown(
      'This chart is no longer here',
      `The picture is of a chart called “${plain(provenance.chart)}”, and the site has none of that name now.`,
    )
  }
  if (path !== paths.embed(entry.id) || pinIn(search) !== provenance.dataVersion) {
    return refused(
      CONTRADICTS,
      'Its chart, its address and its data version do not belong together.',
    )
  }
  const index = await client.read(indexQuery)
  const version = index.versions.find(({ id }) => id === provenance.dataVersion)
  if (!version) return notPublished(provenance.dataVersion, index)
  const hash = await dataHash(version)
  if (provenance.data !== null && hash !== null && provenance.data !== hash) {
    return refused(
      CONTRADICTS,
      `It names data version ${version.id}, and a hash that is not the one under which that version was published.`,
    )
  }
  const chart = await entry.load()
  const check = await checkChart(client, index, { chart, search }, version, provenance)
  return { verdict: check.verdict, isWhole, provenance, checks: [check] }
}

/** Each chart of the linked page, against the newest data. */
export async function verifyLink(client: QueryClient, pasted: string): Promise<Verification> {
  const read = readLink(pasted)
  if (read.kind !== 'link') return unknown(read.title, read.why)
  const { path, search } = read
  const index = await client.read(indexQuery)
  const pin = pinIn(search)
  const { version, unknown: missing } = versionOf(index, pin)
  if (missing !== null) return notPublished(missing, index)
  if (pin === null) {
    return unknown(
      'This link is live',
      'It names no data version, so it follows each new one: there is no earlier state to compare with. A pinned link carries data= and a day.',
      path + search,
    )
  }
  const embedded = /^\/embed\/([^/]+)$/.exec(path)?.[1]
  const company = /^\/company\/([^/]+)$/.exec(path)?.[1] ?? null
  const charts = await chartsAt(embedded, company === null ? path : null)
  const [first, ...rest] = await Promise.all(
    charts.map((chart) => checkChart(client, index, { chart, search, company }, version, null)),
  )
  if (!first) {
    return embedded === undefined
      ? unknown(
          'This page has no chart to compare',
          'Its rows cannot be checked one by one.',
          path + search,
        )
      : unknown(
          'This chart is no longer here',
          `There is no chart called “${plain(embedded)}” now.`,
        )
  }
  const checks = [first, ...rest] as const
  const isSame = checks.every(({ verdict }) => verdict === 'same')
  return { verdict: isSame ? 'same' : 'changed', isWhole: null, provenance: null, checks }
}

/** @param page path of a page; `null` for that of a company */
async function chartsAt(
  embedded: string | undefined,
  page: string | null,
): Promise<readonly Chart[]> {
  const only = embedded ?? (page === null ? 'company-record' : undefined)
  const entries = only === undefined ? registry : registry.filter(({ id }) => id === only)
  const charts = await Promise.all(entries.map((entry) => entry.load()))
  return only === undefined
    ? charts.filter(({ id, home }) => home === page && id !== 'company-record')
    : charts
}

const CONTRADICTS = 'What this file says of itself does not agree'

const refused = (title: string, why: string): Verification => ({
  verdict: 'refused',
  title,
  why,
  link: null,
})

const unknown = (title: string, why: string, link: string | null = null): Verification => ({
  verdict: 'unknown',
  title,
  why,
  link,
})

const notPublished = (version: string, { versions }: DatasetIndex) =>
  unknown(
    'This data version is not published here',
    `It names ${plain(version)}. Published are ${versions.map(({ id }) => id).join(' and ')}.`,
  )

/** Safe to show: foreign text without control characters, cut. */
const plain = (text: string) => text.replace(/[\p{C}\p{Bidi_Control}]/gu, '').slice(0, 60)
