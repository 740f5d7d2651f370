import { edtf } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { absolute } from './absolute.ts'
import { writeAddress, type Address, type SharedValues, type ValuesOf } from './address.ts'
import { embedParams, type EmbedParams } from './embed.ts'
import { paths } from './paths.ts'

/** A `pinned` link always shows this data; a `live` one follows each new version. */
export type LinkKind = 'pinned' | 'live'

/** Where exactly something is shown: all that links, embeds, citations and pictures need to know of it. */
export type Place = {
  /** Path of the page that shows it with its controls and evidence. */
  readonly home: string
  readonly lens: Lens
  /** The shared filters as the lens applies them. */
  readonly values: SharedValues
  /** What was drawn where the address leaves it to a default that follows the data, such as the columns of a table. */
  readonly drawn: Readonly<Record<string, unknown>>
  /**
   * The query, `?…`, that shows exactly this, every parameter written.
   * `short` leaves out what goes without saying: for a line under a picture, not for a link that has to last.
   */
  readonly query: (kind: LinkKind, form?: 'full' | 'short') => string
  /** The path and query of the page, for a link within the site. */
  readonly href: (kind: LinkKind, form?: 'full' | 'short') => string
  /** The same as seen from outside. */
  readonly absolute: (kind: LinkKind, form?: 'full' | 'short') => string
  /** A chart of it without site chrome: within the site, and as seen from outside. */
  readonly embedPath: (chart: string, kind: LinkKind) => string
  readonly embed: (chart: string, kind: LinkKind, options?: EmbedParams) => string
}

/** @param values the address's values; where the lens was narrowed by its page, the lens is what counts */
export function placeOf<P extends object>(
  address: Address<P>,
  home: string,
  lens: Lens,
  values: ValuesOf<P>,
  drawn: Readonly<Record<string, unknown>> = {},
): Place {
  // Every address is made by `defineAddress`, which puts the shared parameters first.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const given = values as unknown as SharedValues
  const seen: SharedValues = {
    ...given,
    who: lens.who,
    type: lens.type,
    in: lens.in,
    bearing: lens.bearing,
    confidence: lens.confidence,
    q: lens.q,
    from: isFirst(given.from, lens.from) ? given.from : lens.from,
    to: isLast(given.to, lens.to) ? given.to : lens.to,
    asof: lens.asof,
    data: lens.version,
  }
  // A view stands on the day of its data, unless another day was chosen.
  const asof = lens.asof === lens.version ? null : lens.asof
  const query: Place['query'] = (kind, form = 'full') =>
    writeAddress(
      address,
      {
        ...values,
        ...(form === 'full' ? drawn : {}),
        ...seen,
        ...(form === 'full' ? drawn : {}),
        ...(kind === 'live' ? { asof, data: null } : form === 'short' ? { asof } : {}),
      },
      { full: form === 'full' },
    )
  const href: Place['href'] = (kind, form) => home + query(kind, form)
  const embedPath: Place['embedPath'] = (chart, kind) => paths.embed(chart) + query(kind)
  return {
    home,
    lens,
    values: seen,
    drawn,
    query,
    href,
    absolute: (kind, form) => absolute(href(kind, form)),
    embedPath,
    embed: (chart, kind, options) =>
      absolute(embedPath(chart, kind) + (options ? embedPart(options) : '')),
  }
}

/** Behind a full query, which is never empty: it carries the version of the contract. */
const embedPart = (options: EmbedParams) =>
  writeAddress({ params: embedParams }, options, { full: true }).replace(/^\?v=\d+/, '')

const isFirst = (text: string | null, day: string | null) =>
  text === null ? day === null : edtf(text).first === day

const isLast = (text: string | null, day: string | null) =>
  text === null ? day === null : edtf(text).last === day
