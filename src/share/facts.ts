import type { Shown } from '#charts/chart.tsx'
import type { DataVersion } from '#domain/datasetIndex.ts'
import type { IsoDate } from '#domain/edtf.ts'
import { filtersInWords } from '#filters/filterWords.ts'
import type { Reference } from './cite/reference.ts'
import { shortLink, viewLink } from './links.ts'

/** All that a file, a picture or a citation says beside the chart itself. */
export type Facts = {
  readonly version: DataVersion
  readonly asof: IsoDate
  /** The filters that narrow the view, in words; empty where none does. */
  readonly filters: string
  /** Pinned, every parameter written. */
  readonly address: string
  /** Pinned, without what goes without saying. */
  readonly short: string
  /** The day on which the file is made. */
  readonly read: IsoDate
}

export function factsOf(
  { place }: Shown,
  version: DataVersion,
  actors: readonly { readonly id: string; readonly name: string }[],
  read: IsoDate,
): Facts {
  return {
    version,
    asof: place.lens.asof,
    filters: filtersInWords(place.values, actors, version.id),
    address: viewLink(place, 'pinned'),
    short: shortLink(place),
    read,
  }
}

export const referenceTo = (title: string, { address, version, asof, read }: Facts): Reference => ({
  title,
  address,
  version: version.id,
  asof,
  read,
})
