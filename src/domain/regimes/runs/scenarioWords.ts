import type { Coverage } from './coverage.ts'
import type { Naming } from '#domain/regimes/rule/describeTest.ts'
import type { LeverNaming } from '#domain/regimes/levers/lever.ts'
import { EVERY_LEVER, isMoved } from '#domain/regimes/levers/levers.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Actor } from '#domain/schema/recordTables.ts'
import type { ScenarioRun } from './scenarioRun.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'
import { countryWords } from '#domain/words/words.ts'

/** A scenario's name without its gloss: "Two-tier" of "Two-tier: open weights exempt". */
export function scenarioName({ name }: Pick<Scenario, 'name'>): string {
  return name.split(':')[0] ?? name
}

/** `43 of 103`, `3–55 of 103`. */
export function boundsWords({ certain, atMost, total }: Coverage): string {
  return `${rangeWords(certain, atMost)} of ${total}`
}

/** `3–55`, or one number where both ends are equal. */
export function rangeWords(low: number, high: number): string {
  return low === high ? String(low) : `${low} to ${high}`
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
  return {
    ...naming,
    rule(name) {
      const [scenarioId = '', variantId] = name.split(':')
      const scenario = scenarios.find(({ id }) => id === scenarioId)
      const variant = scenario?.variants.find(({ id }) => id === variantId)
      return scenario && variant ? `${scenarioName(scenario)}, ${variant.label}` : name
    },
  }
}
