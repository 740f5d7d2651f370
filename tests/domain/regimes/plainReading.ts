import type { Model } from '#domain/schema/modelTable.ts'
import type { Actor } from '#domain/schema/recordTables.ts'
import type { RuleTest, RuleVariant } from '#domain/schema/ruleSchema.ts'
import type { Regime, Scenario } from '#domain/schema/scenarioTables.ts'

// The numbers of the regimes by another road: what `domain/methods.md` says of rules and levers, read anew and without
// any code of the engine. Levers change what is read of a model here, not the rule, and truths are numbers: 1 holds,
// -1 does not, 0 cannot be told, so that "and" is the least, "or" the most and "not" the opposite.

type Tables = {
  readonly models: readonly Model[]
  readonly regimes: readonly Regime[]
  readonly actors: readonly Actor[]
  /** The day as of which all of it is read. */
  readonly day: string
}

/** Where the levers stand that have a say in how many models are reached. */
export type Setting = {
  readonly variants: readonly string[]
  readonly open: 'as-written' | 'any-download' | 'free-licence' | 'none'
  readonly threshold: number | null
  readonly signed: 'at-release' | 'today' | 'set'
  readonly signatories: readonly string[]
  readonly meta: 'on-record' | 'signs' | 'exempt' | 'refuses'
  readonly countries: readonly string[]
  readonly tiers: readonly Model['tier'][]
  readonly from: string | null
  readonly to: string | null
  readonly imputed: boolean
}

export const DEFAULTS: Setting = {
  variants: [],
  open: 'as-written',
  threshold: null,
  signed: 'at-release',
  signatories: [],
  meta: 'on-record',
  countries: [],
  tiers: [],
  from: '2025-01-01',
  to: null,
  imputed: false,
}

/** What stands in a row of the table of coverage, but for its names. */
export type Counts = {
  readonly certain: number
  readonly atMost: number
  readonly total: number
  /** In the order in which bars are drawn; they add up to `total`. */
  readonly bands: readonly number[]
}

/** How many models one scenario reaches before release, and in which band each is drawn. */
export function plainCounts(scenario: Scenario, tables: Tables, setting: Setting): Counts {
  const models = tables.models.filter((model) => isCounted(model, tables.day, setting))
  const fates = models.map((model) => fatesOf(model, ruleOf(scenario, setting), tables, setting))
  const reaches = fates.map((fate) => [...new Set(fate.map((one) => one.reach))])
  const count = (holds: (index: number) => boolean) =>
    models.filter((_, index) => holds(index)).length
  const only = (index: number) => (reaches[index]?.length === 1 ? reaches[index][0] : 'several')
  const binds = (index: number) => fates[index]?.every(({ binding }) => binding) === true
  return {
    certain: count((index) => only(index) === 'before-release'),
    atMost: count((index) => reaches[index]?.includes('before-release') === true),
    total: models.length,
    bands: [
      count((index) => only(index) === 'before-release' && binds(index)),
      count((index) => only(index) === 'before-release' && !binds(index)),
      count((index) => only(index) === 'several'),
      count((index) => only(index) === 'indirect'),
      count((index) => ['after-release', 'record-only'].includes(only(index) ?? '')),
      count((index) => only(index) === 'none'),
    ],
  }
}

export function ruleOf({ id, baseVariant, variants }: Scenario, setting: Setting): RuleVariant {
  const asked = setting.variants.find((name) => name.startsWith(`${id}:`))
  const rule = variants.find((one) => one.id === (asked?.split(':')[1] ?? baseVariant))
  if (!rule) throw new Error(`${id} has no such rule`)
  return rule
}

/** First and last possible day; the record dates no release with an open start. */
function daysOf(date: string): readonly [string, string] {
  const [start = '', end = start] = date.replaceAll(/[~?%]/g, '').split('/')
  const [year = 0, month = 12] = end.split('-').map(Number)
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const last = end.length === 10 ? end : `${year}-${String(month).padStart(2, '0')}-${length}`
  return [`${start}-01-01`.slice(0, 10), last]
}

function isCounted(model: Model, today: string, setting: Setting): boolean {
  const [day] = daysOf(model.released)
  return (
    model.weightsAccess !== 'unreleased' &&
    day <= today &&
    day >= (setting.from ?? '') &&
    day <= (setting.to ?? today) &&
    (setting.countries.length === 0 || setting.countries.includes(model.developerCountry ?? '')) &&
    (setting.tiers.length === 0 || setting.tiers.includes(model.tier))
  )
}

/** Every regime that a model may fall under. */
function fatesOf(
  model: Model,
  rule: RuleVariant,
  tables: Tables,
  setting: Setting,
): readonly Regime[] {
  const regime = (id: string) => {
    const found = tables.regimes.find((one) => one.id === id)
    if (!found) throw new Error(`no regime ${id}`)
    return found
  }
  const isMetas = model.developer === 'meta'
  if (isMetas && setting.meta === 'exempt') return [regime('exempt-by-deal')]
  const escapes = rule.cases.some((one) => one.regime === 'outside-reach')
  const ask = { model, tables, setting, readsOpen: !escapes }
  const found: string[] = []
  for (const { regime: id, when } of rule.cases) {
    const truth = truthOf(when, ask)
    if (truth >= 0) found.push(id)
    if (truth > 0) break
    if (rule.cases.at(-1)?.when === when) found.push(rule.otherwise)
  }
  if (rule.cases.length === 0) found.push(rule.otherwise)
  const named = [...rule.cases.map((one) => one.regime), rule.otherwise].map(regime)
  const binds = named.some((one) => one.binding && one.reach === 'before-release')
  const hasLine = /"trainingCompute","op":"(gte|lt)"/.test(JSON.stringify(rule.cases))
  const large =
    setting.threshold === null || hasLine || !binds ? 1 : takesAtLeast(setting.threshold, ask)
  const ruled = large < 0 ? [] : found.map(regime)
  const all = large > 0 ? ruled : [regime('below-threshold'), ...ruled]
  return isMetas && setting.meta === 'refuses'
    ? all.map((one) =>
        one.reach === 'before-release' && !one.binding ? regime('no-federal-review') : one,
      )
    : all
}

type Ask = {
  readonly model: Model
  readonly tables: Tables
  readonly setting: Setting
  /** Whether the lever on openness has a say. */
  readonly readsOpen: boolean
}

function truthOf(test: RuleTest, ask: Ask): number {
  if ('all' in test) return Math.min(1, ...test.all.map((part) => truthOf(part, ask)))
  if ('any' in test) return Math.max(-1, ...test.any.map((part) => truthOf(part, ask)))
  if ('not' in test) return -truthOf(test.not, ask)
  if ('const' in test) return test.const ? 1 : -1
  const { attr, op, value } = test
  if (op === 'gte' || op === 'lt') {
    const atLeast =
      attr === 'trainingCompute'
        ? takesAtLeast(ask.setting.threshold ?? Number(value), ask)
        : releasedBy(String(value), ask.model)
    return op === 'gte' ? atLeast : -atLeast
  }
  if (attr === 'trainingCompute' || attr === 'released') throw new Error(`no rule asks ${attr} so`)
  const fact = factOf(attr, ask)
  const among = fact === null ? 0 : [value].flat().includes(fact) ? 1 : -1
  return op === 'eq' || op === 'in' ? among : -among
}

function takesAtLeast(line: number, { model: { trainingCompute }, setting }: Ask): number {
  const { flop, atLeast, below, imputedFlop } = trainingCompute
  if (flop !== null) return flop >= line ? 1 : -1
  if ((atLeast ?? 0) >= line) return 1
  if ((below ?? Infinity) <= line) return -1
  return setting.imputed && imputedFlop !== null ? (imputedFlop >= line ? 1 : -1) : 0
}

function releasedBy(line: string, { released }: Model): number {
  const [first, last] = daysOf(released)
  return first >= line ? 1 : last < line ? -1 : 0
}

function factOf(
  attr: keyof Pick<Model, 'developer' | 'developerCountry' | 'license' | 'tier'> | (string & {}),
  { model, tables, setting, readsOpen }: Ask,
): string | boolean | null {
  const { developer, weightsAccess: access } = model
  const { open, signed, meta } = setting
  switch (attr) {
    case 'developer':
      return developer
    case 'developerCountry':
      return model.developerCountry
    case 'license':
      return model.license
    case 'tier':
      return model.tier
    case 'weightsAccess': {
      const isLimited = access === 'open-weights-restricted'
      if (!readsOpen || open === 'as-written' || !access.startsWith('open')) return access
      if (open === 'any-download') return 'open-weights'
      return open === 'none' || isLimited ? 'closed-api' : access
    }
    case 'usAgreementInForceAtRelease':
    case 'developerHasUsAgreement': {
      if (developer === 'meta' && meta === 'signs') return true
      if (developer === 'meta' && meta === 'refuses') return false
      if (signed === 'set') return setting.signatories.includes(developer)
      if (signed === 'at-release' && attr === 'usAgreementInForceAtRelease') {
        return model.usAgreementInForceAtRelease
      }
      return tables.actors.some(
        ({ id, testingAgreementSince: since }) =>
          id === developer && since !== null && since <= tables.day,
      )
    }
    default:
      throw new Error(`no rule asks for ${attr}`)
  }
}
