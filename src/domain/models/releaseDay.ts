import { edtf, knownFrom, type IsoDate } from '#domain/days/edtf.ts'
import type { Model } from '#domain/schema/modelTable.ts'

/** The day by which a release is placed: the earliest it can have been. */
export function releaseDay(model: Model): IsoDate {
  return knownFrom(edtf(model.released))
}

/** Oldest first; models of one day by id, so that the order of the file never shows. */
export function byRelease(a: Model, b: Model): number {
  const [x, y] = [releaseDay(a) + a.id, releaseDay(b) + b.id]
  return x < y ? -1 : x > y ? 1 : 0
}
