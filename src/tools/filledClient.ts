import { readFileSync } from 'node:fs'
import type { QueryCache, QueryClient } from '@tanstack/react-query'
import { newQueryClient } from '#app/queryClient.ts'
import { changesQuery } from '#data/changes.ts'
import { changesFrom, indexFrom, tableFrom } from '#data/checker.ts'
import { indexQuery, tableQuery } from '#data/dataset.ts'
import { CHANGES_FILE, INDEX_FILE, tableFile } from '#data/files.ts'
import { versionOf } from '#data/useVersion.ts'
import { TABLE_NAMES } from '#domain/schema/tables.ts'

/** A query client with the index and every table of the current version, from a folder. */
export function filledClient(dataFolder: string, cache?: QueryCache): QueryClient {
  const json = (file: string): unknown => JSON.parse(readFileSync(`${dataFolder}/${file}`, 'utf8'))
  const client = newQueryClient(cache ? { cache } : {})
  const index = indexFrom(json(INDEX_FILE))
  const { version } = versionOf(index, null)
  client.setQueryData(indexQuery.queryKey, index)
  client.setQueryData(changesQuery.queryKey, changesFrom(json(CHANGES_FILE)))
  for (const name of TABLE_NAMES) {
    const table = tableFrom(version, name, json(tableFile(version, name)))
    client.setQueryData(tableQuery(version, name).queryKey, table)
  }
  return client
}
