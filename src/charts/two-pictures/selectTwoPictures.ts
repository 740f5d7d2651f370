import type { Beside } from '#charts/frame/chart.tsx'
import { sidesOf, type SideTable } from '#domain/comparison/sides.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { stanceInForce } from '#domain/stance/stanceInForce.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { stanceLookOf, type StanceLook } from '#marks/stanceLook.ts'
import type { ValuesOf } from '#url/address.ts'
import type { compareAddress } from '#url/compare.ts'

export type TwoPicturesModel = {
  /** One day in two versions; else two days in one version. */
  readonly isPair: boolean
  readonly before: { readonly version: IsoDate; readonly day: IsoDate }
  readonly after: { readonly version: IsoDate; readonly day: IsoDate }
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    /** `null` where that side has no stance of the company on its day. */
    readonly before: StanceLook | null
    readonly after: StanceLook | null
    /** Ids of the sources of both stances. */
    readonly sources: readonly string[]
  }[]
}

/** Two versions on the day of the older one, or one version on two days. */
export function selectTwoPictures(
  tables: Pick<Tables, SideTable>,
  lens: Lens,
  values: ValuesOf<(typeof compareAddress)['params']>,
  beside: Beside<SideTable> | null,
): TwoPicturesModel {
  const sides = sidesOf(tables, lens, values.against, beside)
  const isPair = sides.before.version !== sides.after.version
  const days = { before: sides.before.asof, after: isPair ? sides.before.asof : sides.after.asof }
  const names = new Map(
    [...sides.before.tables.companies, ...sides.after.tables.companies].map(({ id, name }) => [
      id,
      name,
    ]),
  )
  const stance = (which: 'before' | 'after', company: string) =>
    stanceInForce(sides[which].tables.stances, company, days[which])
  const ordered = sides.after.tables.companies.map(({ id }) => id)
  const ids = [...ordered, ...[...names.keys()].filter((id) => !ordered.includes(id))]
  return {
    isPair,
    before: { version: sides.before.version, day: days.before },
    after: { version: sides.after.version, day: days.after },
    rows: ids
      .filter((id) => lens.who.length === 0 || lens.who.includes(id))
      .map((id) => {
        const [before, after] = [stance('before', id), stance('after', id)]
        return {
          id,
          name: plainName(names.get(id) ?? id),
          before: before && stanceLookOf(before),
          after: after && stanceLookOf(after),
          sources: sourcesOf([before, after].filter((one) => one !== null)),
        }
      })
      .filter(({ before, after }) => before !== null || after !== null),
  }
}
