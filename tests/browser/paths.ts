import { readFileSync } from 'node:fs'
import { registry } from '#charts/registry.ts'
import { plainPages } from '#url/pages.ts'
import { paths } from '#url/paths.ts'
import { CURRENT_VERSION } from './currentVersion.ts'

const rowsOf = (table: string): readonly { readonly id: string }[] =>
  JSON.parse(readFileSync(`public/data/${CURRENT_VERSION}/${table}.json`, 'utf8'))

export const views = plainPages.map(({ path }) => path)
export const companies = rowsOf('companies').map(({ id }) => paths.company(id))
export const events = rowsOf('events').map(({ id }) => paths.event(id))
export const embeds = registry.map(({ id }) => paths.embed(id))

/** One page of each kind. */
export const kinds = [...views, paths.company('meta'), ...events.slice(-1), ...embeds]
