import type { LeverFacts } from '#domain/regimes/levers/lever.ts'
import { EVERY_LEVER, type LeverId, type Levers } from '#domain/regimes/levers/levers.ts'

/** One lever set otherwise. `to` holds every field that it takes. */
export type LeverMove = { readonly lever: LeverId; readonly to: Partial<Levers> }

export function movedTo(levers: Levers, moves: readonly LeverMove[]): Levers {
  return Object.assign({ ...levers }, ...moves.map(({ to }) => to))
}

/**
 * Other settings to try, lever by lever: with `decisions`, of levers that stand for a decision; else of the reader's,
 * which choose what is counted and on what evidence.
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

export function isSetTo(levers: Levers, to: Partial<Levers>): boolean {
  const now = new Map<string, unknown>(Object.entries(levers))
  return Object.entries(to).every(([field, value]) => now.get(field) === value)
}
