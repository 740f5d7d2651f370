import { onRecord } from '#domain/days/edtf.ts'
import { readIndicators, type Pull } from '#domain/regimes/findings/indicators.ts'
import { leanings, type Leaning } from '#domain/regimes/findings/leaning.ts'
import type { Lens } from '#domain/record/lens.ts'
import { citedOnly, type Evidence } from '#domain/schema/evidence.ts'
import type { Indicator } from '#domain/schema/scenarioTables.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import type { Tables } from '#domain/schema/tables.ts'
import type { Truth } from '#domain/regimes/rule/truth.ts'

export const INDICATOR_TABLES = ['indicators', 'scenarios'] as const
type IndicatorTables = Pick<Tables, (typeof INDICATOR_TABLES)[number]>

export type IndicatorRow = {
  /** `indicator.<id>`. */
  readonly id: string
  readonly indicator: Indicator
  /** `null`: measures point both ways, or nothing was on record yet. */
  readonly moved: Truth
  readonly pulls: readonly {
    readonly pull: Pull
    readonly scenario: string
    readonly counts: boolean
  }[]
}

type TriggerRow = {
  /** `trigger.<scenario>.<number>`. */
  readonly id: string
  readonly scenario: string
  readonly event: string
  readonly state: string
  readonly date: string | null
  readonly evidence: Evidence
}

export type IndicatorsModel = {
  readonly indicators: readonly IndicatorRow[]
  readonly triggers: readonly TriggerRow[]
  /** The regime with the most strong signs first. */
  readonly leanings: readonly (Leaning & { readonly name: string })[]
  readonly sources: readonly string[]
}

export function selectIndicators(
  { indicators, scenarios }: IndicatorTables,
  { asof }: Pick<Lens, 'asof'>,
): IndicatorsModel {
  const readings = readIndicators(indicators, asof)
  const named = (id: string) => {
    const scenario = scenarios.find((one) => one.id === id)
    return scenario ? scenarioName(scenario) : id
  }
  const rows = readings.map(({ indicator, moved, pulls }) => ({
    id: `indicator.${indicator.id}`,
    indicator,
    moved,
    pulls: indicator.moves.map((pull) => ({
      pull,
      scenario: named(pull.scenario),
      counts: pulls.includes(pull),
    })),
  }))
  const triggers = scenarios.flatMap((scenario) =>
    scenario.triggers
      .map(({ event, state, date, evidence }, index) => ({
        id: `trigger.${scenario.id}.${index + 1}`,
        scenario: scenarioName(scenario),
        event,
        state,
        date,
        evidence,
      }))
      .filter(({ date }) => date === null || onRecord(date, asof)),
  )
  const ids = scenarios.map(({ id }) => id)
  const cited = citedOnly([...indicators, ...triggers].flatMap(({ evidence }) => evidence))
  return {
    indicators: rows,
    triggers,
    leanings: leanings(readings, ids).map((one) => ({ ...one, name: named(one.scenario) })),
    sources: [...new Set(cited.map(({ source }) => source))],
  }
}

export const movedWords = (moved: Truth) =>
  moved === null ? 'Both ways, or not yet known' : moved ? 'Has moved' : 'Not yet'
