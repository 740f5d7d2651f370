import type { Levers } from './levers.ts'
import type { RuleVariant } from '#domain/schema/ruleSchema.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'

/**
 * The rule that the levers choose for a scenario: the variant named there, else the scenario's base. A name
 * that the scenario does not know is passed over (the address says so). `null` only for a scenario without
 * its base variant, which has no rule to run.
 */
export function chosenVariant(scenario: Scenario, levers: Levers): RuleVariant | null {
  const find = (id: string) => scenario.variants.find((variant) => variant.id === id)
  const chosen = levers.variants.findLast(
    (name) => name.startsWith(`${scenario.id}:`) && find(variantIn(name)) !== undefined,
  )
  return find(chosen === undefined ? scenario.baseVariant : variantIn(chosen)) ?? null
}

/** The levers with another rule for one scenario; its base variant is the default and is not written. */
export function withVariant(levers: Levers, scenario: Scenario, variant: string): Levers {
  const others = levers.variants.filter((name) => !name.startsWith(`${scenario.id}:`))
  const isBase = variant === scenario.baseVariant
  return { ...levers, variants: isBase ? others : [...others, `${scenario.id}:${variant}`] }
}

function variantIn(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
