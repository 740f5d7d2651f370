import { digits } from '#plain/digits.ts'
import type { Coverage } from './coverage.ts'
import type { Naming } from '#domain/regimes/rule/describeTest.ts'
import type { LeverNaming } from '#domain/regimes/levers/lever.ts'
import { EVERY_LEVER, isMoved, PLAIN_LEVER_NAMING } from '#domain/regimes/levers/levers.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Actor } from '#domain/schema/recordTables.ts'
import type { ScenarioRun } from './scenarioRun.ts'
import type { RuleVariant } from '#domain/schema/ruleSchema.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'
import { countryWords, numberWords } from '#domain/words/words.ts'

/** A scenario's name without its gloss: "Two-tier" of "Two-tier: open weights exempt". */
export function scenarioName({ name }: Pick<Scenario, 'name'>): string {
  return name.split(':')[0] ?? name
}

/** As a noun in a sentence: “the status quo”, “two-tier”. */
export const scenarioNoun = ({ id, name }: Pick<Scenario, 'id' | 'name'>): string =>
  NOUNS[id] ?? scenarioName({ name }).toLowerCase()

const NOUNS: Readonly<Record<string, string>> = {
  'status-quo': 'the status quo',
  'negotiated-compromise': 'the compromise',
}

/** At most 28 characters where the dataset has such a name, with its powers of ten as `10^25`. */
export const shortLabel = ({ short, label }: Pick<RuleVariant, 'short' | 'label'>): string =>
  short === null ? label : short.replace('10²⁵', '10^25').replace('10²⁶', '10^26')

/** `43 of 103`, `3–55 of 103`. */
export function boundsWords({ certain, atMost, total }: Coverage): string {
  return `${rangeWords(certain, atMost)} of ${total}`
}

/** `3–55`, or one number where both ends are equal. */
export function rangeWords(low: number, high: number): string {
  const [from, to] = [digits(low), digits(high)]
  return low === high ? from : `${from} to ${to}`
}

/** Whether it ran the base rule, unchanged by levers. */
export function isDefault({ rule, variant, scenario, levers }: ScenarioRun): boolean {
  return (
    rule === variant &&
    variant.id === scenario.baseVariant &&
    EVERY_LEVER.every((lever) => lever.context === undefined || !isMoved(lever, levers))
  )
}

/** Subjects of a sentence; only true of the base rule. */
const DEEDS: Readonly<Record<string, string>> = {
  'status-quo': 'Staying with voluntary agreements',
  centralized: 'Testing every US model',
  'two-tier': 'Exempting open weights',
  'mandatory-licensing': 'Licensing by compute',
  'negotiated-compromise': 'A negotiated compromise',
}

/** What it does, or its name where levers changed that. */
export function subjectWords(run: ScenarioRun): string {
  const name = scenarioName(run.scenario)
  return isDefault(run) ? (DEEDS[run.scenario.id] ?? name) : `${name}, as set here,`
}

/**
 * What the rule of a run is called: the label of the dataset, which is of the rule as published; where levers changed the
 * rule, what they say. Whom it then reviews is told case by case, since each case counts only where none before it holds.
 */
export function ruleWords({ rule, variant, levers, regimes }: ScenarioRun, naming: LeverNaming) {
  if (rule === variant) return variant.label
  const moved = EVERY_LEVER.filter(
    (lever) => (lever.rule?.(variant, levers, regimes) ?? variant) !== variant,
  ).map((lever) => lever.sentence(levers, naming).replace(/\.$/, ''))
  return `As set here. ${moved.join('. ')}.`
}

/** Developers by their plain names in the actors table, countries in words, the US by its short name. */
export function namingOf(actors: readonly Actor[], scenarios: readonly Scenario[]): LeverNaming {
  const names = new Map(actors.map(({ id, name }) => [id, plainName(name)]))
  const naming: Naming = {
    developer: (id) => names.get(id) ?? id,
    country: (code) => (code === 'US' ? 'the US' : countryWords(code)),
  }
  const variantOf = (name: string) => {
    const [scenarioId = '', variantId] = name.split(':')
    const scenario = scenarios.find(({ id }) => id === scenarioId)
    const variant = scenario?.variants.find(({ id }) => id === variantId)
    return scenario && variant ? { scenario, variant } : null
  }
  return {
    ...naming,
    rule(name) {
      const found = variantOf(name)
      return found ? `${scenarioName(found.scenario)}, ${found.variant.label}` : name
    },
    shortRule(name) {
      const found = variantOf(name)
      return found ? shortLabel(found.variant) : name
    },
  }
}

/** Characters of where a lever stands that fit beside “as set”. */
const SHORT_CHIP = 20

/** The rule of a run in at most 28 characters; where levers changed it, which. */
export function shortRule({ rule, variant, levers, regimes }: ScenarioRun): string {
  if (rule === variant) return shortLabel(variant)
  const moved = EVERY_LEVER.filter(
    (lever) => (lever.rule?.(variant, levers, regimes) ?? variant) !== variant,
  )
  const chips = moved.map((lever) => lever.chip(levers, PLAIN_LEVER_NAMING))
  const [only = '', ...others] = chips
  if (others.length > 0) return `As set by ${numberWords(chips.length)} levers`
  return only.length <= SHORT_CHIP ? `As set, ${only}` : 'As set by one lever'
}
