import { grouped } from '#domain/words/grouped.ts'
import { order } from '#domain/days/order.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { isTestedBeforeRelease } from './modelsInLens.ts'

/** Agreements on paper against tests on record, for one developer. Counts of models. */
export type DocumentedTests = {
  readonly developer: string
  readonly models: number
  /** A US testing agreement was in force on the day of release. */
  readonly underAgreement: number
  /** A federal test of the model itself, before its release, is documented. A floor: most tests are not published. */
  readonly documented: number
  /** Of those documented, how many came without an agreement in force. */
  readonly documentedWithout: number
}

/**
 * How far the record bears out what agreements promise, per developer, most models under agreement first.
 * A model without a documented test may well have been tested: CAISI reports more than 40 evaluations, and
 * names few.
 */
export function documentedTests(models: readonly Model[]): readonly DocumentedTests[] {
  return [...grouped(models, ({ developer }) => developer)]
    .map(([developer, own]) => {
      const tested = own.filter(isTestedBeforeRelease)
      const signed = (one: Model) => one.usAgreementInForceAtRelease
      return {
        developer,
        models: own.length,
        underAgreement: own.filter(signed).length,
        documented: tested.length,
        documentedWithout: tested.filter((one) => !signed(one)).length,
      }
    })
    .toSorted(
      (a, b) =>
        b.underAgreement - a.underAgreement ||
        b.models - a.models ||
        order(a.developer, b.developer),
    )
}
