import type { QueryClient } from '#queries/queryClient.ts'
import { toCsv } from '#charts/frame/toCsv.ts'
import { readTables } from '#data/readTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { factsOf, type Facts } from '#share/facts.ts'
import { today } from '#share/today.ts'
import { filed, filedTable } from './filed.ts'
import { fileName } from './fileName.ts'
import type { Listing } from './listing.ts'
import { saveFile } from './saveFile.ts'

export type FileForm = 'csv' | 'json' | 'zip'

type SaveOptions = {
  readonly form: FileForm
  /** Whether a CSV starts with a byte order mark. */
  readonly bom?: boolean
}

/**
 * @returns what was done, in words
 * @throws {FileFault} where a table cannot be read
 */
export async function saveRows(
  client: QueryClient,
  listing: Listing,
  facts: Facts,
  { form, bom = true }: SaveOptions,
): Promise<string> {
  const file = await filed(client, facts.version, listing)
  const name = fileName(listing, form)
  saveFile(name, await content())
  return `Saved as ${name}`

  async function content(): Promise<Blob> {
    switch (form) {
      case 'csv':
        return new Blob([toCsv(filedTable(file), { bom })], { type: 'text/csv' })
      case 'json': {
        const { viewJson } = await import('./metadata.ts')
        return new Blob([viewJson(file, facts)], { type: 'application/json' })
      }
      case 'zip': {
        const { viewZip } = await import('./viewZip.ts')
        return viewZip(file, facts)
      }
    }
  }
}

/** The same for rows that are no figure. */
export async function saveListing(
  client: QueryClient,
  listing: Listing,
  version: DataVersion,
  form: FileForm,
): Promise<string> {
  const { actors } = await readTables(client, version, ['actors'])
  return saveRows(client, listing, factsOf(listing, version, actors, today()), { form })
}
