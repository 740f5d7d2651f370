import { sourcedRows } from '#charts/frame/behind.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { FamilyDownloads } from '#domain/schema/modelTable.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { listingOf, type Listing } from '#share/files/listing.ts'
import type { ValuesOf } from '#url/address.ts'
import { modelsAddress } from '#url/models.ts'
import { paths } from '#url/paths.ts'
import { placeOf } from '#url/place.ts'

export const familiesListing = (
  families: readonly FamilyDownloads[],
  lens: Lens,
  values: ValuesOf<typeof modelsAddress.params>,
): Listing =>
  listingOf({
    id: 'downloads-of-open-families',
    title: 'Downloads of open families',
    summary: `${sentenceCase(count(families.length, 'family', 'families'))} with a count of downloads.`,
    note: 'Cumulative, as each was reported. The counts are made in unlike ways and cannot be compared.',
    table: {
      columns: [
        { name: 'Family' },
        { name: 'Cumulative downloads' },
        { name: 'As of', isDate: true },
        { name: 'Id' },
      ],
      rows: families.map(({ id, family, cumulativeDownloads, asOf }) => [
        family,
        cumulativeDownloads,
        asOf,
        id,
      ]),
      behind: sourcedRows(families),
    },
    place: placeOf(modelsAddress, paths.models, lens, values),
  })
