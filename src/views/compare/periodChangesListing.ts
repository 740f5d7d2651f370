import type { PeriodChange } from '#domain/comparison/periodDifference.ts'
import type { Side } from '#domain/comparison/sides.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import { listingOf, type Listing } from '#share/files/listing.ts'
import { compareAddress } from '#url/compare.ts'
import { paths } from '#url/paths.ts'
import { placeOf } from '#url/place.ts'
import type { Compare } from './useCompare.ts'

type PeriodsCompared = {
  readonly title: string
  readonly before: Side
  readonly after: Side
  readonly changes: readonly PeriodChange[]
  readonly nameOf: (company: string) => string
  readonly differs: (change: PeriodChange) => string
}

/** The periods that differ between two versions of the data. */
export function periodChangesListing(
  { lens, values }: Pick<Compare, 'lens' | 'values'>,
  { title, before, after, changes, nameOf, differs }: PeriodsCompared,
): Listing {
  const periods = (change: PeriodChange) =>
    [change.before, change.after].filter((one) => one !== null)
  const heads = (side: Side) => [
    { name: `Stance, data of ${side.version}` },
    { name: `From, data of ${side.version}`, isDate: true },
    { name: `To, data of ${side.version}`, isDate: true },
    { name: `Confidence, data of ${side.version}` },
  ]
  return listingOf({
    id: 'periods-that-differ',
    title,
    summary: `${title}: data of ${before.version} against data of ${after.version}.`,
    titleFinds: true,
    table: {
      columns: [{ name: 'Company' }, ...heads(before), ...heads(after), { name: 'What differs' }],
      rows: changes.map((change) => [
        nameOf(change.company),
        ...cellsOf(change.before),
        ...cellsOf(change.after),
        differs(change),
      ]),
      behind: changes.map((change) => ({
        sources: sourcesOf(periods(change)),
        record: change.after && { table: 'stances', id: change.after.id },
      })),
    },
    place: placeOf(compareAddress, paths.compare, lens, values),
  })
}

const cellsOf = (period: Stance | null) =>
  period === null
    ? ['No such period', null, null, null]
    : [stanceLookWords(stanceLookOf(period)), period.from, period.to ?? '..', period.confidence]
