import { edtf, knownFrom, type IsoDate } from '#domain/days/edtf.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { order } from '#domain/days/order.ts'

/** The earliest possible day of release. */
export function releaseDay(model: Model): IsoDate {
  return knownFrom(edtf(model.released))
}

/** Oldest first; on the same day by id. */
export function byRelease(a: Model, b: Model): number {
  return order(releaseDay(a) + a.id, releaseDay(b) + b.id)
}
