import { readFileSync } from 'node:fs'

const index: { readonly current: string } = JSON.parse(
  readFileSync('public/data/index.json', 'utf8'),
)

/** The version that the built site shows: read, since every publication changes it. */
export const CURRENT_VERSION = index.current
