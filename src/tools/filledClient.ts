import { readFileSync } from 'node:fs'
import { newQueryClient } from '#app/queryClient.ts'
import { changesQuery } from '#data/changes.ts'
import { changesFrom, indexFrom, tableFrom } from '#data/checker.ts'
import { indexQuery, tableQuery } from '#data/dataset.ts'
import { CHANGES_FILE, INDEX_FILE, tableFile } from '#data/files.ts'
import { versionOf } from '#data/useVersion.ts'
import { TABLE_NAMES } from '#domain/schema/tables.ts'
import type { QueryClient } from '#queries/queryClient.ts'

/** A query client with the index and every table of the current version, from a folder. */
export function filledClient(dataFolder: string): QueryClient {
  const json = (file: string): unknown => JSON.parse(readFileSync(`${dataFolder}/${file}`, 'utf8'))
  const client = newQueryClient()
  const index = indexFrom(json(INDEX_FILE))
  const { version } = versionOf(index, null)
  client.put(indexQuery, index)
  client.put(changesQuery, changesFrom(json(CHANGES_FILE)))
  for (const name of TABLE_NAMES) {
    client.put(tableQuery(version, name), tableFrom(version, name, json(tableFile(version, name))))
  }
  return client
}
