import { grouped } from '#domain/words/grouped.ts'
import {
  COMPUTE_LINES,
  RELEASE_WINDOWS,
  type LeverName,
  type Levers,
} from '#domain/regimes/levers/levers.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { chosenVariant, withVariant } from '#domain/regimes/levers/ruleVariants.ts'
import type { Ground } from '#domain/regimes/runs/scenarioRun.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'
import { signatoriesOn } from '#domain/regimes/levers/signatories.ts'

/** One lever put elsewhere. `to` holds every field that it takes; the lever is named by the first of them. */
export type LeverMove = { readonly lever: LeverName; readonly to: Partial<Levers> }

/** The levers with some of them moved. */
export function movedTo(levers: Levers, moves: readonly LeverMove[]): Levers {
  return Object.assign({ ...levers }, ...moves.map(({ to }) => to))
}

/**
 * Every other place of the levers that stand for a decision: the scenario's rule, what counts as open, the
 * compute line, who has signed ({@link signedMoves}), Meta.
 */
export function decisionMoves(
  scenario: Scenario,
  ground: Ground,
  levers: Levers,
): readonly LeverMove[] {
  const current = chosenVariant(scenario, levers)
  const variants = scenario.variants.filter(({ id }) => id !== current?.id)
  return [
    ...variants.map(({ id }) => variantMove(levers, scenario, id)),
    ...others(['as-written', 'any-download', 'free-licence', 'none'] as const, levers.open).map(
      (open) => ({ lever: 'open', to: { open } }) as const,
    ),
    ...others([null, ...COMPUTE_LINES], levers.threshold).map(
      (threshold) => ({ lever: 'threshold', to: { threshold } }) as const,
    ),
    ...signedMoves(ground, levers),
    ...others(['on-record', 'signs', 'exempt', 'refuses'] as const, levers.meta).map(
      (meta) => ({ lever: 'meta', to: { meta } }) as const,
    ),
  ]
}

/** Every other place of the levers that choose what is counted, and on what evidence: a reader's, not a state's. */
export function readingMoves(levers: Levers): readonly LeverMove[] {
  const windows = Object.values(RELEASE_WINDOWS).filter(
    ({ from, to }) => from !== levers.from || to !== levers.to,
  )
  const tiers: readonly (readonly Model['tier'][])[] = [[], ['flagship'], ['standard', 'small']]
  const isElsewhere = (chosen: readonly string[], now: readonly string[]) =>
    chosen.join() !== now.join()
  return [
    ...windows.map(({ from, to }) => ({ lever: 'from', to: { from, to } }) as const),
    ...tiers
      .filter((chosen) => isElsewhere(chosen, levers.tiers))
      .map((chosen) => ({ lever: 'tiers', to: { tiers: chosen } }) as const),
    ...[[], ['US']]
      .filter((chosen) => isElsewhere(chosen, levers.countries))
      .map((countries) => ({ lever: 'countries', to: { countries } }) as const),
    { lever: 'imputed', to: { imputed: !levers.imputed } },
  ]
}

function variantMove(levers: Levers, scenario: Scenario, variant: string): LeverMove {
  return {
    lever: 'variants',
    to: { variants: withVariant(levers, scenario, variant).variants },
  }
}

/**
 * Who may have signed: today's signatories for every release; those with one developer more, or with two and more in
 * the order of how many models they have; nobody. A rule gains with each signatory, so these sets reach as far as any.
 */
function signedMoves({ actors, models, asof }: Ground, levers: Levers): readonly LeverMove[] {
  const today = signatoriesOn(actors, asof)
  const own = grouped(models.filter(isAmerican), ({ developer }) => developer)
  const newcomers = [...own.keys()]
    .filter((developer) => !today.includes(developer))
    .toSorted((a, b) => (own.get(b)?.length ?? 0) - (own.get(a)?.length ?? 0))
  const sets = [
    ...newcomers.map((developer) => [...today, developer]),
    ...newcomers.slice(1).map((_, index) => [...today, ...newcomers.slice(0, index + 2)]),
    [],
  ].filter((signatories) => levers.signed !== 'set' || !isSameSet(signatories, levers.signatories))
  const plain = others(['at-release', 'today'] as const, levers.signed)
  return [
    ...plain.map((signed) => ({ lever: 'signed', to: { signed } }) as const),
    ...sets.map(
      (signatories) => ({ lever: 'signed', to: { signed: 'set', signatories } }) as const,
    ),
  ]
}

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one))

/** A US testing agreement is offered to US developers; rules read it for no others. */
function isAmerican({ developerCountry }: Model): boolean {
  return developerCountry === 'US'
}

function others<Value>(values: readonly Value[], current: Value): readonly Value[] {
  return values.filter((value) => value !== current)
}
