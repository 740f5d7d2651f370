import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import { knownCompute, type KnownCompute } from '#domain/models/compute.ts'
import { coverage, type Coverage } from './coverage.ts'

/** `from` up to ten times `from`, in FLOP. */
type ComputeClass = { readonly from: number; readonly coverage: Coverage }

type ComputeCoverage = {
  /** Smallest first; empty classes between others are included. */
  readonly classes: readonly ComputeClass[]
  /** Models without a figure: bounded on one side, or unknown altogether. */
  readonly without: Coverage
  /** Models by what is known of their compute. */
  readonly known: Readonly<Record<KnownCompute['kind'], number>>
}

/**
 * Coverage by order of magnitude of training compute. Only a figure places a model: the estimate, or the
 * inferred one with `imputed`. A bound ("above 1e25") gives no class, and most closed models have not even that.
 *
 * @see ../../methods.md#compute
 */
export function coverageByCompute(
  assessed: readonly Assessed[],
  imputed: boolean,
): ComputeCoverage {
  const placed = assessed.map((one) => ({
    one,
    compute: knownCompute(one.model.trainingCompute, imputed),
  }))
  const count = (kind: KnownCompute['kind']) =>
    placed.filter(({ compute }) => compute.kind === kind).length
  const powers = placed.map(({ compute }) => powerOf(compute))
  const known = powers.filter((power) => power !== null)
  const lowest = Math.min(...known)
  const length = known.length === 0 ? 0 : Math.max(...known) - lowest + 1
  const within = (power: number | null) =>
    coverage(placed.filter((_, index) => powers[index] === power).map(({ one }) => one))
  return {
    classes: Array.from({ length }, (_, step) => ({
      from: Number(`1e${lowest + step}`),
      coverage: within(lowest + step),
    })),
    without: within(null),
    known: {
      estimate: count('estimate'),
      'at-least': count('at-least'),
      below: count('below'),
      imputed: count('imputed'),
      unknown: count('unknown'),
    },
  }
}

/** The power of ten of a figure; `null` for a bound, for nothing, and for zero. */
function powerOf({ kind, flop }: KnownCompute): number | null {
  if ((kind !== 'estimate' && kind !== 'imputed') || flop === 0) return null
  // The printed exponent is exact; a logarithm may round below a power of ten.
  return Number(flop.toExponential().split('e')[1])
}
