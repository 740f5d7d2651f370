import type { TrainingCompute } from '#domain/schema/modelTable.ts'

/**
 * What is known of a model's training compute, in floating-point operations (FLOP): an estimate, a one-sided
 * bound, or nothing. An imputed estimate is not knowledge: it counts only where the reader asks for it.
 */
export type KnownCompute =
  | { readonly kind: 'estimate' | 'at-least' | 'below' | 'imputed'; readonly flop: number }
  | { readonly kind: 'unknown'; readonly flop: null }

/** @param withImputed whether a benchmark-imputed figure may stand in where no estimate and no bound exists */
export function knownCompute(compute: TrainingCompute, withImputed = false): KnownCompute {
  const { flop, atLeast, below, imputedFlop } = compute
  if (flop !== null) return { kind: 'estimate', flop }
  if (atLeast !== null) return { kind: 'at-least', flop: atLeast }
  if (below !== null) return { kind: 'below', flop: below }
  if (withImputed && imputedFlop !== null) return { kind: 'imputed', flop: imputedFlop }
  return { kind: 'unknown', flop: null }
}
