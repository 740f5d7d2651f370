import { readFileSync } from 'node:fs'

const index: { readonly current: string; readonly versions: readonly unknown[] } = JSON.parse(
  readFileSync('public/data/index.json', 'utf8'),
)

/** The version that the built site shows: read, since every publication changes it. */
export const CURRENT_VERSION = index.current

/** How many versions there are. */
export const VERSION_COUNT = index.versions.length

/** The day of the current version as the site says it in short: `28 Nov 2026`. */
export const CURRENT_DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
}).format(new Date(`${CURRENT_VERSION}T00:00:00Z`))
