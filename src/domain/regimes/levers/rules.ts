import type { RuleVariant } from '#domain/schema/ruleSchema.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'
import { defineLever } from './lever.ts'

type Fields = {
  /** Rule variants off their scenario's base, each `scenario:variant`. At most one a scenario; the last wins. */
  readonly variants: readonly string[]
}

export const rules = defineLever<Fields>()({
  id: 'rules',
  name: 'Rule',
  defaults: { variants: [] },
  isDecision: true,
  choices: [],
  params: { rules: { kind: 'rules', field: 'variants' } },
  chip: ({ variants }) =>
    variants.length === 1 ? 'another rule' : `${variants.length} other rules`,
  sentence: ({ variants }, naming) =>
    variants.length === 0
      ? 'Every scenario runs its base rule.'
      : `Other rules: ${variants.map(naming.rule).join('; ')}.`,
  deed: ({ variants }, naming) =>
    variants.length === 0
      ? 'Every base rule'
      : `The rule “${naming.shortRule(variants.at(-1) ?? '')}”`,
  moves(fields, { scenario }) {
    const current = chosenVariant(scenario, fields)
    return scenario.variants
      .filter(({ id }) => id !== current?.id)
      .map(({ id }) => ({ variants: withVariant(fields, scenario, id).variants }))
  },
})

/**
 * The rule that the levers choose for a scenario: the variant named there, else the scenario's base. A name
 * that the scenario does not know is passed over (the address says so). `null` only for a scenario without
 * its base variant, which has no rule to run.
 */
export function chosenVariant(scenario: Scenario, { variants }: Fields): RuleVariant | null {
  const find = (id: string) => scenario.variants.find((variant) => variant.id === id)
  const chosen = variants.findLast(
    (name) => name.startsWith(`${scenario.id}:`) && find(variantIn(name)) !== undefined,
  )
  return find(chosen === undefined ? scenario.baseVariant : variantIn(chosen)) ?? null
}

/** The levers with another rule for one scenario; its base variant is the default and is not written. */
export function withVariant<L extends Fields>(levers: L, scenario: Scenario, variant: string): L {
  const others = levers.variants.filter((name) => !name.startsWith(`${scenario.id}:`))
  const isBase = variant === scenario.baseVariant
  return { ...levers, variants: isBase ? others : [...others, `${scenario.id}:${variant}`] }
}

function variantIn(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
