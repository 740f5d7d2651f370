import type { TrainingCompute } from '#domain/schema/modelTable.ts'
import type { Truth } from './truth.ts'

/**
 * Whether a model took at least so much training compute.
 *
 * Read in this order: the estimate; else a one-sided bound, where it settles the question ("very likely above
 * 1e25" answers for 1e25 and less, and says nothing of 1e26); else, only with `imputed`, the figure inferred
 * from benchmarks; else unknown. A missing estimate is never read as small.
 *
 * @param flop floating-point operations
 * @param imputed whether the reader has switched inferred figures on
 * @see ../../methods.md#compute (estimates by Epoch AI, CC BY 4.0)
 */
export function computeAtLeast(compute: TrainingCompute, flop: number, imputed: boolean): Truth {
  if (compute.flop !== null) return compute.flop >= flop
  if (compute.atLeast !== null && compute.atLeast >= flop) return true
  if (compute.below !== null && compute.below <= flop) return false
  if (imputed && compute.imputedFlop !== null) return compute.imputedFlop >= flop
  return null
}

/** The one figure there is: the estimate, else the inferred one with `imputed`, else `null`. In FLOP. */
export function knownFlop(compute: TrainingCompute, imputed: boolean): number | null {
  return compute.flop ?? (imputed ? compute.imputedFlop : null)
}
