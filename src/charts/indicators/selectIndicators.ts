import { edtfWords } from '#domain/days/edtfWords.ts'
import { onRecord } from '#domain/days/edtf.ts'
import { readIndicators, type Pull } from '#domain/regimes/findings/indicators.ts'
import { leanings, type Leaning } from '#domain/regimes/findings/leaning.ts'
import type { Lens } from '#domain/record/lens.ts'
import { sourcesOf, type Evidence, type Hindsight, type Seen } from '#domain/schema/evidence.ts'
import type { Indicator, Scenario } from '#domain/schema/scenarioTables.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import type { Tables } from '#domain/schema/tables.ts'
import type { Truth } from '#domain/regimes/rule/truth.ts'

export const INDICATOR_TABLES = ['indicators', 'scenarios'] as const
type IndicatorTables = Pick<Tables, (typeof INDICATOR_TABLES)[number]>

export type IndicatorRow = {
  /** `indicator.<id>`. */
  readonly id: string
  readonly indicator: Seen<Indicator>
  /** Null: measures point both ways, or its state was not on record yet. */
  readonly moved: Truth
  readonly isOnRecord: boolean
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
  readonly hindsight?: Hindsight
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
  const rows = readings.map(({ indicator, moved, isOnRecord, pulls }) => ({
    id: `indicator.${indicator.id}`,
    indicator,
    moved,
    isOnRecord,
    pulls: indicator.moves.map((pull) => ({
      pull,
      scenario: named(pull.scenario),
      counts: pulls.includes(pull),
    })),
  }))
  const triggers = scenarios.flatMap((scenario) =>
    scenario.triggers
      .map((trigger: Seen<Scenario['triggers'][number]>, index) => ({
        ...trigger,
        id: `trigger.${scenario.id}.${index + 1}`,
        scenario: scenarioName(scenario),
      }))
      .filter(({ date }) => date === null || onRecord(date, asof)),
  )
  const ids = scenarios.map(({ id }) => id)
  return {
    indicators: rows,
    triggers,
    leanings: leanings(readings, ids).map((one) => ({ ...one, name: named(one.scenario) })),
    sources: sourcesOf([...indicators, ...triggers]),
  }
}

export function movedWords({ moved, isOnRecord }: Pick<IndicatorRow, 'moved' | 'isOnRecord'>) {
  if (!isOnRecord) return 'Not on record yet'
  return moved === null ? 'Points both ways' : moved ? 'Has moved' : 'Not yet'
}

/** What the state was and since when; that it is worded with hindsight where it is; empty where nothing was on record. */
export function stateWords({ indicator, isOnRecord }: IndicatorRow): string {
  if (!isOnRecord) return ''
  return `${indicator.state || 'worded with hindsight'}, ${edtfWords(indicator.asOf)}`
}

/** The state of a trigger; that it is worded with hindsight, or was not on record yet. */
export const triggerWords = ({ state, hindsight }: Pick<TriggerRow, 'state' | 'hindsight'>) =>
  state || (hindsight ? 'Worded with hindsight' : 'Not on record yet')
