import type { IsoDate } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { readIndicators } from '#domain/regimes/findings/indicators.ts'
import { leanings, type Leaning, type Sign } from '#domain/regimes/findings/leaning.ts'
import { scenarioShortName } from '#domain/regimes/findings/scenarioShortName.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { listed, numberWords } from '#domain/words/words.ts'

export type SignsModel = {
  readonly asof: IsoDate
  /** Every scenario that an indicator could move, the one with the most strong signs first. */
  readonly rows: readonly (Leaning & { readonly name: string })[]
  readonly moved: number
  readonly indicators: number
  readonly sources: readonly string[]
}

/** Only indicators that had moved by the as-of day. */
export function selectSigns({ indicators }: Pick<Tables, 'indicators'>, lens: Lens): SignsModel {
  const readings = readIndicators(indicators, lens.asof)
  const scenarios = indicators.flatMap(({ moves }) => moves.map(({ scenario }) => scenario))
  const moved = readings.filter((reading) => reading.moved === true)
  return {
    asof: lens.asof,
    rows: leanings(readings, [...new Set(scenarios)]).map((leaning) => ({
      ...leaning,
      name: scenarioShortName(leaning.scenario),
    })),
    moved: moved.length,
    indicators: indicators.length,
    sources: sourcesOf(moved.map(({ indicator }) => indicator)),
  }
}

export const SIGN_STRENGTHS = ['strong', 'moderate', 'weak'] as const

/** `one strong and two weak`. Empty for no signs. */
export function strengths(signs: readonly Sign[]): string {
  return listed(
    SIGN_STRENGTHS.flatMap((strength) => {
      const many = signs.filter(({ pull }) => pull.strength === strength).length
      return many === 0 ? [] : [`${numberWords(many)} ${strength}`]
    }),
  )
}
