import { readFileSync } from 'node:fs'
import type { QueryClient } from '@tanstack/react-query'
import { newQueryClient } from '#app/queryClient.ts'
import { changesFrom, changesQuery } from '#data/changes.ts'
import { indexQuery, tableQuery } from '#data/dataset.ts'
import { readRows } from '#data/rows.ts'
import { versionOf } from '#data/useVersion.ts'
import { stepsFrom } from '#domain/schema/history/schemaSteps.ts'
import { readIndex } from '#domain/schema/readIndex.ts'
import { TABLE_NAMES } from '#domain/schema/tables.ts'

/** A query client with the index and every table of the current version, from a folder. */
export function filledClient(dataFolder: string): QueryClient {
  const json = (file: string): unknown => JSON.parse(readFileSync(`${dataFolder}/${file}`, 'utf8'))
  const client = newQueryClient()
  const index = readIndex(json('index.json'))
  if (typeof index === 'string') throw new Error(`index.json: ${index}`)
  const { version } = versionOf(index, null)
  client.setQueryData(indexQuery.queryKey, index)
  client.setQueryData(changesQuery.queryKey, changesFrom(json('changes.json')))
  for (const name of TABLE_NAMES) {
    const file = `${version.id}/${name}.json`
    client.setQueryData(
      tableQuery(version, name).queryKey,
      readRows(name, file, json(file), { steps: stepsFrom(version.schema) }),
    )
  }
  return client
}
