import { edtf, onRecord, overlaps } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Model } from '#domain/schema/modelTable.ts'

/**
 * Released models on record as of the lens's day, by its companies and dates, in the order of the table.
 * Rows coded as unreleased stay out: nothing was let out that a review could have come before.
 */
export function modelsInLens(models: readonly Model[], lens: Lens): readonly Model[] {
  return models.filter(
    ({ weightsAccess, released, developer }) =>
      weightsAccess !== 'unreleased' &&
      onRecord(released, lens.asof) &&
      overlaps(edtf(released), lens.from, lens.to) &&
      (lens.who.length === 0 || lens.who.includes(developer)),
  )
}

/** By a federal body, the model itself, before its release. */
export function isTestedBeforeRelease({ governmentTesting }: Model): boolean {
  return governmentTesting.some(
    ({ body, timing, role }) =>
      role === 'subject' && timing === 'pre-release' && /CAISI|US AISI|US government/.test(body),
  )
}
