import { edtf, type IsoDate } from '#domain/days/edtf.ts'
import { confidence } from '#domain/schema/field.ts'
import type { Lens } from '#domain/record/lens.ts'
import { bearingDirection, eventType } from '#domain/schema/recordTables.ts'
import { choices, day, freeText, jurisdictions, rangeEnd, slugs } from './param.ts'

/** The parameters that every view shares. Their names are a public contract: see ./urls.md. */
export const sharedParams = {
  who: slugs,
  type: choices(eventType.options),
  in: jurisdictions,
  bearing: choices(bearingDirection.options),
  confidence: choices(confidence.options),
  q: freeText,
  from: rangeEnd,
  to: rangeEnd,
  asof: day,
  data: day,
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

type LensValues = Omit<Lens, 'version' | 'asof' | 'from' | 'to'> & {
  readonly from: string | null
  readonly to: string | null
  readonly asof: IsoDate | null
}

/** What a reader looks through: the address's filters, with the as-of day filled in from the data version. */
export function lensOf(values: LensValues, version: IsoDate): Lens {
  return {
    version,
    asof: values.asof ?? version,
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
