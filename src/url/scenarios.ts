import { edtf } from '#domain/days/edtf.ts'
import { DEFAULT_LEVERS, RELEASE_WINDOWS, type Levers } from '#domain/regimes/levers/levers.ts'
import { tier } from '#domain/schema/modelTable.ts'
import { defineAddress, type ValuesOf } from './address.ts'
import { choice, choices, flag, slugOrNull, slugs } from './param.ts'
import { computeLine, countries, goal, odds, rules, slugOr, wholeDays } from './scenarioParams.ts'

/** Compared with the same scenario under levers as a reader finds them. */
export const AS_FOUND = 'as-found'
/** Every scenario at once. */
export const ALL_SCENARIOS = 'all'

/** `/scenarios?scenario=two-tier&against=centralized&open=free-licence&hold=14`. */
export const scenariosAddress = defineAddress({
  /** What is looked at: a scenario, or `all`. */
  scenario: slugOr('two-tier'),
  /** What it is compared with: a scenario, or `as-found` for itself with no lever moved. */
  against: slugOr('centralized'),
  rules,
  open: choice(['as-written', 'any-download', 'free-licence', 'none'], DEFAULT_LEVERS.open),
  threshold: computeLine,
  signed: choice(['at-release', 'today', 'set'], DEFAULT_LEVERS.signed),
  signatories: slugs,
  meta: choice(['on-record', 'signs', 'exempt', 'refuses'], DEFAULT_LEVERS.meta),
  countries,
  tiers: choices(tier.options),
  /** Releases counted; `from` and `to`, where given, count instead. */
  window: choice(['since-2025', 'all', 'in-2026', 'since-eo-14409'], 'since-2025'),
  hold: wholeDays(1, 730, DEFAULT_LEVERS.holdDays),
  imputed: flag,
  /** Where the flow begins: at the reach of today, at weights access, or at what is compared with. */
  flow: choice(['today', 'weights', 'against'], 'today'),
  odds,
  goal,
  /** The model whose rule trace is open. */
  model: slugOrNull,
  /** The outcome, indicator or trigger whose evidence is open. */
  cell: slugOrNull,
})

export type ScenarioValues = ValuesOf<(typeof scenariosAddress)['params']>

/** Where the levers stand in an address. */
export function leversOf(values: ScenarioValues): Levers {
  const isOwnRange = values.from !== null || values.to !== null
  const { from, to } = RELEASE_WINDOWS[values.window]
  return {
    variants: values.rules,
    open: values.open,
    threshold: values.threshold,
    signed: values.signed,
    signatories: values.signatories,
    meta: values.meta,
    countries: values.countries,
    tiers: values.tiers,
    from: isOwnRange ? values.from && edtf(values.from).first : from,
    to: isOwnRange ? values.to && edtf(values.to).last : to,
    holdDays: values.hold,
    imputed: values.imputed,
  }
}

/** What to write in an address for levers to stand so. The inverse of {@link leversOf}. */
export function leverValues(levers: Levers): Partial<ScenarioValues> {
  const { variants, holdDays, from, to, ...same } = levers
  const named = WINDOWS.find(
    (name) => RELEASE_WINDOWS[name].from === from && RELEASE_WINDOWS[name].to === to,
  )
  return {
    ...same,
    rules: variants,
    hold: holdDays,
    ...(named ? { window: named, from: null, to: null } : { from, to }),
  }
}

const WINDOWS = ['since-2025', 'all', 'in-2026', 'since-eo-14409'] as const
