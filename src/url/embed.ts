import { readAddress, type ValuesOf } from './address.ts'
import { choice } from './param.ts'
import { repairedQuery } from './repair.ts'

/** What an embed adds to its chart's own address. */
export const embedParams = {
  theme: choice(['auto', 'light', 'dark'], 'auto'),
  /** What a reader of the host page may change: nothing, the as-of day, or every filter. */
  controls: choice(['none', 'time', 'filters'], 'none'),
}

export type EmbedParams = ValuesOf<typeof embedParams>

/**
 * What an embed's address says beyond its chart's own parameters. What cannot be honoured falls back in silence: it
 * changes nothing of what the chart says.
 */
export const embedOptions = (search: string) => readAddress({ params: embedParams }, search).values

/** The query without what only an embed understands: for the full page. */
export function withoutOptions(search: string): string {
  const { query } = repairedQuery(search, new Set(Object.keys(embedParams)))
  for (const name of Object.keys(embedParams)) query.delete(name)
  return query.toString()
}
