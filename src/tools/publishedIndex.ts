import { execFileSync } from 'node:child_process'
import type { DatasetIndex } from '#domain/schema/datasetIndex.ts'
import { readIndex } from '#domain/schema/readIndex.ts'
import { Refusal } from './datasetFolder.ts'
import { parseJson } from './jsonFaults.ts'

export type PublishedIndex = { readonly index: DatasetIndex; readonly commit: string }

/** Of the last commit by default. `null` without git, repository, commit or dataset. */
export function publishedIndex(commit = 'HEAD'): PublishedIndex | null {
  const text = show(`${commit}:./public/data/index.json`)
  if (text === null) return null
  // Tolerant: an older index may lack fields.
  const read = readIndex(parseJson(text))
  if (typeof read === 'string') throw new Refusal(`index.json of ${commit}: ${read}.`)
  return { index: read, commit }
}

function show(object: string): string | null {
  try {
    return execFileSync('git', ['show', object], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch {
    return null
  }
}
