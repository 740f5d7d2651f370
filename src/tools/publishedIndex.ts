import { execFileSync } from 'node:child_process'
import type { DatasetIndex } from '#domain/schema/datasetIndex.ts'
import { readIndex } from '#domain/schema/readIndex.ts'
import { parseJson, Refusal } from './datasetFolder.ts'

/** What is published: what the index of a commit lists. */
export type PublishedIndex = { readonly index: DatasetIndex; readonly commit: string }

/**
 * The index as it stands in a commit, by default the last one. `null` where it cannot be told: no git, no repository,
 * no such commit, or no dataset in it.
 */
export function publishedIndex(commit = 'HEAD'): PublishedIndex | null {
  const text = show(`${commit}:./public/data/index.json`)
  if (text === null) return null
  // Read as forgivingly as in the app: it may have been published before a field was there.
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
