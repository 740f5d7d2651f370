import { edtf, type IsoDate } from '#domain/days/edtf.ts'
import { BEARING_DIRECTIONS, CONFIDENCES, EVENT_TYPES } from '#domain/schema/values.ts'
import type { Lens, Published } from '#domain/record/lens.ts'
import {
  choices,
  day,
  freeText,
  jurisdictions,
  onlyFlag,
  rangeEnd,
  slugs,
  stepOrNull,
} from './param.ts'

/** Names are a public contract: see ./urls.md. */
export const sharedParams = {
  who: slugs,
  type: choices(EVENT_TYPES),
  in: jurisdictions,
  bearing: choices(BEARING_DIRECTIONS),
  confidence: choices(CONFIDENCES),
  q: freeText,
  from: rangeEnd,
  to: rangeEnd,
  asof: day,
  /** Only what was published by the as-of day. */
  known: onlyFlag,
  data: day,
  /** A step of a story, told above the page. Links to other pages leave it. */
  story: stepOrNull,
}

/** A range that ends before it begins is taken out of `values`, and said. */
export function repairedRange(values: Record<string, unknown>) {
  const { from, to } = values
  if (typeof from !== 'string' || typeof to !== 'string') return null
  if ((edtf(from).first ?? '') <= (edtf(to).last ?? '')) return null
  Object.assign(values, { from: null, to: null })
  return {
    param: 'from',
    why: `the range ended before it began (${from} to ${to}), so it is not used`,
  }
}

/** The as-of day, or the other side of a difference where that is earlier; `null`: the day of the data. */
export function earliestAsOf({
  asof,
  against,
}: {
  readonly asof: IsoDate | null
  readonly against?: unknown
}): IsoDate | null {
  // In the scenarios `against` is the id of a scenario.
  const other = typeof against === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(against) ? against : null
  const days = [asof, other].filter((one) => one !== null)
  return days.toSorted()[0] ?? null
}

type LensValues = Omit<Lens, 'version' | 'asof' | 'from' | 'to' | 'published'> & {
  readonly from: string | null
  readonly to: string | null
  readonly asof: IsoDate | null
}

/**
 * What a reader looks through: the address's filters, with the as-of day filled in from the data version.
 *
 * @param published when the sources were published; without it nothing is told apart as hindsight
 */
export function lensOf(
  values: LensValues,
  version: IsoDate,
  published: Published | null = null,
): Lens {
  return {
    version,
    asof: values.asof ?? version,
    known: values.known,
    published,
    who: values.who,
    type: values.type,
    in: values.in,
    bearing: values.bearing,
    confidence: values.confidence,
    q: values.q,
    from: values.from === null ? null : edtf(values.from).first,
    to: values.to === null ? null : edtf(values.to).last,
  }
}
