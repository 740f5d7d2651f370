import { edtf } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { writeAddress, type Address, type SharedValues, type ValuesOf } from '#url/address.ts'

/** A `pinned` link always shows this data; a `live` one follows each new version. */
export type LinkKind = 'pinned' | 'live'

/** Where exactly something is shown: all that links, embeds, citations and pictures need to know of it. */
export type Place = {
  /** Path of the page that shows it with its controls and evidence. */
  readonly home: string
  readonly lens: Lens
  /** The shared filters as the lens applies them. */
  readonly values: SharedValues
  /**
   * The query, `?…`, that shows exactly this, every parameter written.
   * `short` leaves out what goes without saying: for a line under a picture, not for a link that has to last.
   */
  readonly query: (kind: LinkKind, form?: 'full' | 'short') => string
}

/** @param values the address's values; where the lens was narrowed by its page, the lens is what counts */
export function placeOf<P extends object>(
  address: Address<P>,
  home: string,
  lens: Lens,
  values: ValuesOf<P>,
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
  return {
    home,
    lens,
    values: seen,
    query: (kind, form = 'full') =>
      writeAddress(
        address,
        {
          ...values,
          ...seen,
          ...(kind === 'live' ? { asof, data: null } : form === 'short' ? { asof } : {}),
        },
        { full: form === 'full' },
      ),
  }
}

const isFirst = (text: string | null, day: string | null) =>
  text === null ? day === null : edtf(text).first === day

const isLast = (text: string | null, day: string | null) =>
  text === null ? day === null : edtf(text).last === day
