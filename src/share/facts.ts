import type { Shown } from '#charts/frame/chart.tsx'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { filtersInWords } from '#filters/filterWords.ts'
import type { Reference } from './cite/reference.ts'
import { shortLink } from './links.ts'

/** What files, pictures and citations say beside the chart. */
export type Facts = {
  readonly version: DataVersion
  readonly asof: IsoDate
  /** Filters and levers in words; empty where nothing narrows or moves the view. */
  readonly filters: string
  /** Pinned, every parameter written. */
  readonly address: string
  /** Pinned, without defaults: whole, to be followed. */
  readonly link: string
  /** The same without its scheme, to be printed. */
  readonly short: string
  /** Day on which the file is made. */
  readonly read: IsoDate
}

export function factsOf(
  shown: Pick<Shown, 'place' | 'conditions'>,
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
    link: place.absolute('pinned', 'short'),
    short: shortLink(place),
    read,
  }
}

/** Filters, then the chart's own parameters. Empty where there are none. */
export const madeInWords = (
  { place, conditions }: Pick<Shown, 'place' | 'conditions'>,
  actors: readonly { readonly id: string; readonly name: string }[],
  version: IsoDate,
): string =>
  [filtersInWords(place.values, actors, version), ...conditions].filter(Boolean).join(' · ')

/** By the finding: whoever reads the reference learns it. */
export const foundIn = ({
  title,
  summary,
  titleFinds,
}: Found): Pick<Reference, 'title' | 'figure'> =>
  titleFinds ? { title } : { title: summary.replace(/\.$/, ''), figure: title }

type Found = Pick<Shown, 'title' | 'summary' | 'titleFinds'>

export const referenceTo = (shown: Found, { address, version, asof, read }: Facts): Reference => ({
  ...foundIn(shown),
  address,
  version: version.id,
  asof,
  read,
})
