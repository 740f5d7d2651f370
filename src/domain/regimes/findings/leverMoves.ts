import type { LeverFacts } from '#domain/regimes/levers/lever.ts'
import { EVERY_LEVER, type LeverId, type Levers } from '#domain/regimes/levers/levers.ts'

/** One lever put elsewhere. `to` holds every field that it takes. */
export type LeverMove = { readonly lever: LeverId; readonly to: Partial<Levers> }

/** The levers with some of them moved. */
export function movedTo(levers: Levers, moves: readonly LeverMove[]): Levers {
  return Object.assign({ ...levers }, ...moves.map(({ to }) => to))
}

/**
 * Every other setting of the levers worth trying, one lever after the other: with `decisions`, of those that stand for a
 * decision; else of a reader's, which choose what is counted, and on what evidence.
 */
export function leverMoves(
  levers: Levers,
  facts: LeverFacts,
  { decisions }: { readonly decisions: boolean },
): readonly LeverMove[] {
  return EVERY_LEVER.filter(({ isDecision }) => isDecision === decisions).flatMap((lever) => {
    const settings =
      lever.moves?.(levers, facts) ??
      lever.choices.map(({ to }) => to).filter((to) => !isSetTo(levers, to))
    return settings.map((to) => ({ lever: lever.id, to }))
  })
}

/** Whether the levers stand at a setting already. */
export function isSetTo(levers: Levers, to: Partial<Levers>): boolean {
  const now = new Map<string, unknown>(Object.entries(levers))
  return Object.entries(to).every(([field, value]) => now.get(field) === value)
}
