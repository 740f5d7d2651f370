import { expect, it } from 'vitest'
import { newQueryClient } from '#app/queryClient.ts'
import { tableQuery } from '#data/dataset.ts'
import { publishedOf } from '#data/published.ts'
import { publishedDays } from '#domain/record/seenRows.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { published, publishedIndex } from '#tests/domain/timelineFixture.ts'

const { versions } = publishedIndex()
const [seed, record] = versions
if (!seed || !record) throw new Error('two versions are needed')

/** A client that has read the sources of some versions, and can read no other. */
function having(...read: readonly DataVersion[]) {
  const client = newQueryClient({ retry: 0 })
  for (const version of read) {
    const rows = published('sources', version.id)
    const name = 'sources' as const
    client.put(tableQuery(version, name), {
      name,
      rows,
      refused: [],
      keptOut: [],
    })
  }
  return client
}

const without = (version: DataVersion): DataVersion => ({ ...version, id: '2026-08-01', files: [] })

it('reads the days of sources only where a view looks back', async () => {
  const client = having()
  for (const day of [null, record.id, '2027-01-01']) {
    expect(await publishedOf(client, [seed, record], day)).toBeNull()
  }
  expect(client.all()).toEqual([])
})

it('has the earliest possible day of each source, and none for one without', async () => {
  const days = await publishedOf(having(record), [record, record], '2026-06-01')
  expect(days).toEqual(publishedDays(published('sources', record.id)))
})

it('joins the days of all versions that are looked back from, and does without one that cannot be read', async () => {
  const client = having(seed, record)
  const [one, other] = [
    published('sources', seed.id).map(({ id }) => id),
    published('sources', record.id).map(({ id }) => id),
  ]
  const idsOn = async (day: string, of: readonly DataVersion[]) => [
    ...((await publishedOf(client, of, day))?.days.keys() ?? []),
  ]
  expect(new Set(await idsOn('2026-06-25', [seed, record]))).toEqual(new Set([...one, ...other]))
  // From the day of the older one, only the newer one is looked back from.
  expect(new Set(await idsOn(seed.id, [seed, record]))).toEqual(new Set(other))
  expect(await idsOn('2026-06-25', [seed, without(record)])).toEqual(one)
  expect(await publishedOf(client, [without(record)], '2026-06-25')).toBeNull()
})
