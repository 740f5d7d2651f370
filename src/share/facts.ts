import type { Shown } from '#charts/frame/chart.tsx'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { filtersInWords } from '#filters/filterWords.ts'
import type { Reference } from './cite/reference.ts'
import { shortLink } from './links.ts'

/** All that a file, a picture or a citation says beside the chart itself. */
export type Facts = {
  readonly version: DataVersion
  readonly asof: IsoDate
  /** What made the view, in words: filters and levers; empty where nothing narrows or moves it. */
  readonly filters: string
  /** Pinned, every parameter written. */
  readonly address: string
  /** Pinned, without what goes without saying. */
  readonly short: string
  /** The day on which the file is made. */
  readonly read: IsoDate
}

export function factsOf(
  shown: Shown,
  version: DataVersion,
  actors: readonly { readonly id: string; readonly name: string }[],
  read: IsoDate,
): Facts {
  const { place } = shown
  return {
    version,
    asof: place.lens.asof,
    filters: madeInWords(shown, actors, version.id),
    address: place.absolute('pinned'),
    short: shortLink(place),
    read,
  }
}

/** What made a view: every filter that narrows it, then what its own parameters say. Empty where nothing does. */
export const madeInWords = (
  { place, conditions }: Shown,
  actors: readonly { readonly id: string; readonly name: string }[],
  version: IsoDate,
): string =>
  [filtersInWords(place.values, actors, version), ...conditions].filter(Boolean).join(' · ')

export const referenceTo = (title: string, { address, version, asof, read }: Facts): Reference => ({
  title,
  address,
  version: version.id,
  asof,
  read,
})
