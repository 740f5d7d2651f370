import { readAddress, type ValuesOf } from './address.ts'
import { choice } from './param.ts'
import { repairedQuery } from './repair.ts'

export const embedParams = {
  theme: choice(['auto', 'light', 'dark'], 'auto'),
  /** What readers of the host page may change. */
  controls: choice(['none', 'time', 'filters'], 'none'),
}

export type EmbedParams = ValuesOf<typeof embedParams>

/**
 * What an embed's address adds to its chart's parameters. Bad values fall back without a notice: they change nothing
 * of what the chart says.
 */
export const embedOptions = (search: string) => readAddress({ params: embedParams }, search).values

/** For the full page. */
export function withoutOptions(search: string): string {
  const { query } = repairedQuery(search, new Set(Object.keys(embedParams)))
  for (const name of Object.keys(embedParams)) query.delete(name)
  return query.toString()
}
