import type { IsoDate } from '#domain/days/edtf.ts'
import type { Published } from '#domain/record/lens.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { tableQuery } from './dataset.ts'
import type { Query, QueryClient } from '#queries/queryClient.ts'
import { useReadAll, useQueryClient } from '#queries/useQuery.ts'

/**
 * When the sources of a version were published. `null` where they cannot be read: nothing is then marked as
 * hindsight.
 */
const publishedQuery = (version: DataVersion): Query<Published | null> => ({
  key: ['published', version.id],
  ask: async ({ client }) => {
    try {
      const [{ rows }, { publishedDays }] = await Promise.all([
        client.read(tableQuery(version, 'sources')),
        import('#domain/record/seenRows.ts'),
      ])
      return publishedDays(rows)
    } catch {
      return null
    }
  },
})

/**
 * When each source was published, where a view looks back to a day before that of the data. Read only then: sources
 * are the largest table.
 *
 * @param versions those in view: a source has one id in all of them
 * @param day the earliest that is looked at; `null` for the day of the data
 */
export function usePublished(
  versions: readonly DataVersion[],
  day: IsoDate | null,
): Published | null {
  return joined(useReadAll(lookedBackIn(versions, day).map(publishedQuery)))
}

/** Fetches them early, so that the first step back does not wait. */
export function useAskForPublished(version: DataVersion): () => void {
  const client = useQueryClient()
  return () => void client.answerTo(publishedQuery(version))
}

/** {@link usePublished} outside React. */
export async function publishedOf(
  client: QueryClient,
  versions: readonly DataVersion[],
  day: IsoDate | null,
): Promise<Published | null> {
  const queries = lookedBackIn(versions, day).map(publishedQuery)
  return joined(await Promise.all(queries.map((query) => client.read(query))))
}

const lookedBackIn = (versions: readonly DataVersion[], day: IsoDate | null) =>
  [...new Set(versions)].filter(({ id }) => day !== null && day < id)

function joined(all: readonly (Published | null)[]): Published | null {
  const known = all.filter((one) => one !== null)
  const [only] = known
  if (only === undefined || known.length === 1) return only ?? null
  return { ...only, days: new Map(known.flatMap(({ days }) => [...days])) }
}
