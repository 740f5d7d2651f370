import { edtf } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { absolute } from './absolute.ts'
import { writeAddress, type Address, type SharedValues, type ValuesOf } from './address.ts'
import { embedDefaults, embedParams, type EmbedParams } from './embed.ts'
import { paths } from './paths.ts'
import { sharedParams } from './shared.ts'

/** `pinned` names the version; `live` follows each new one. */
export type LinkKind = 'pinned' | 'live'

/** Where exactly a chart is shown: all that links, embeds, citations and pictures need. */
export type Place = {
  /** Path of the page with controls and evidence. */
  readonly home: string
  readonly lens: Lens
  /** Shared filters as the lens applies them. */
  readonly values: SharedValues
  /** Parameters of its own page. */
  readonly own: Readonly<Record<string, unknown>>
  /** Values used where the address leaves them to a default that depends on the data, such as columns. */
  readonly drawn: Readonly<Record<string, unknown>>
  /**
   * The query, `?…`, with every parameter written; `short` leaves out defaults and the story: for a line under a picture, not for a
   * link that has to last.
   */
  readonly query: (kind: LinkKind, form?: 'full' | 'short') => string
  /** Within the site. */
  readonly href: (kind: LinkKind, form?: 'full' | 'short') => string
  /** With host. */
  readonly absolute: (kind: LinkKind, form?: 'full' | 'short') => string
  /** The embed of a chart, within the site and with host. */
  readonly embedPath: (chart: string, kind: LinkKind) => string
  readonly embed: (chart: string, kind: LinkKind, options?: Partial<EmbedParams>) => string
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
  const own = Object.fromEntries(
    Object.entries(values).filter(([name]) => !Object.hasOwn(sharedParams, name)),
  )
  // No `asof` where it is the day of the data.
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
        ...(form === 'short' ? { story: null } : {}),
      },
      { full: form === 'full' },
    )
  const href: Place['href'] = (kind, form) => home + query(kind, form)
  const embedPath: Place['embedPath'] = (chart, kind) => paths.embed(chart) + query(kind)
  return {
    home,
    lens,
    values: seen,
    own,
    drawn,
    query,
    href,
    absolute: (kind, form) => absolute(href(kind, form)),
    embedPath,
    embed: (chart, kind, options) =>
      absolute(embedPath(chart, kind) + (options ? embedPart(options) : '')),
  }
}

/** Without `v`, which the query before it has. */
const embedPart = (options: Partial<EmbedParams>) =>
  writeAddress({ params: embedParams }, embedDefaults(options), { full: true }).replace(
    /^\?v=\d+/,
    '',
  )

const isFirst = (text: string | null, day: string | null) =>
  text === null ? day === null : edtf(text).first === day

const isLast = (text: string | null, day: string | null) =>
  text === null ? day === null : edtf(text).last === day
