import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexOnDisk } from './datasetFolder.ts'
import { isOnlyAsked } from './manifest.ts'

/**
 * Writes into the built service worker what the site consists of: the front page, all code that a page may need and the
 * current data. It is named by its content, so that the next deployment is a new one.
 */
export function writeServiceWorker(dist: string): void {
  const { current, versions } = indexOnDisk()
  const tables = versions.find(({ id }) => id === current)?.files ?? []
  const files = [
    './',
    'early.js',
    'data/index.json',
    'data/changes.json',
    ...tables.map(({ table }) => `data/${current}/${table}.json`),
    ...readdirSync(join(dist, 'assets'))
      .map((file) => `assets/${file}`)
      .filter((file) => !isOnlyAsked(file)),
  ]
  const hash = createHash('sha256').update(readFileSync(join(dist, 'index.html')))
  for (const { sha256 } of tables) hash.update(sha256)
  const name = `oversight-atlas-${hash.digest('hex').slice(0, 16)}`
  const file = join(dist, 'sw.js')
  const template = readFileSync(file, 'utf8')
  const written = template
    .replace('const FILES = []', `const FILES = ${JSON.stringify(files)}`)
    .replace("const NAME = 'oversight-atlas'", `const NAME = ${JSON.stringify(name)}`)
  if (!written.includes(name) || !written.includes('assets/')) {
    throw new Error('public/sw.js has no place for the list of files')
  }
  writeFileSync(file, written)
}
