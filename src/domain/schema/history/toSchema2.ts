import type { RawRow, SchemaStep } from './schemaStep.ts'

/**
 * Positions gain a short word and a mark, rules a short name, and entries of the codebook the figures of a second
 * coding. A short word says no more than the value that it shortens, so an older row of the same value has the same;
 * a value that nobody shortened has none. No older codebook was tested by a second coder.
 */
export const toSchema2: SchemaStep = {
  rows: {
    positions: (row) => ({ ...row, ...shortValue(row) }),
    scenarios: ({ variants, ...row }) => ({
      ...row,
      variants: Array.isArray(variants)
        ? variants.map((variant: unknown) => withShortName(String(row.id), variant))
        : variants,
    }),
    codebook: (row) => ({ ...row, agreement: null }),
  },
}

function shortValue({ dimension, value }: RawRow): { short: string | null; mark: string | null } {
  const found = VALUES.find((one) => one[0] === dimension && one[1] === value)
  return { short: found?.[2] ?? null, mark: found?.[3] ?? null }
}

function withShortName(scenario: string, variant: unknown): unknown {
  if (typeof variant !== 'object' || variant === null || !('id' in variant)) return variant
  return { ...variant, short: SHORT_RULES.get(`${scenario} ${String(variant.id)}`) ?? null }
}

/** Dimension, value, short word, mark. */
const VALUES: readonly (readonly [string, string, string, string | null])[] = [
  ['pre-deployment-testing', 'yes', 'Yes', 'yes'],
  ['pre-deployment-testing', 'not confirmed', 'Not confirmed', 'reported-not-confirmed'],
  ['pre-deployment-testing', 'agreement, models not named', 'None named', 'partly'],
  ['pre-deployment-testing', 'no (tested after release)', 'After release', 'no'],
  ['open-weights', 'no at the frontier', 'Not frontier', 'no'],
  ['open-weights', 'no', 'No', 'no'],
  ['open-weights', 'partly', 'Partly', 'partly'],
  ['open-weights', 'yes', 'Yes', 'yes'],
  ['open-weights', 'promised', 'Promised', 'reported-not-confirmed'],
  ['open-weights', 'mixed', 'Mixed', 'partly'],
  ['safety-framework', 'yes', 'Yes', 'yes'],
  ['safety-framework', 'none found', 'None found', 'unknown'],
  ['position-licensing', 'mandatory evaluation, no release veto', 'Test, no veto', null],
  ['position-licensing', 'for a release gate', 'For a gate', null],
  [
    'position-licensing',
    'for an industry-funded body under federal oversight',
    'Industry body',
    null,
  ],
  ['position-licensing', 'opposed the May 2026 voluntary review draft', 'Against draft', null],
  ['position-licensing', 'against licensing', 'Against', null],
  [
    'position-preemption',
    'for preemption of overlapping frontier-safety rules',
    'For, overlaps',
    null,
  ],
  ['position-preemption', 'narrow preemption only', 'Narrow only', null],
  ['position-preemption', 'against state AI rules', 'No state rules', null],
  ['position-preemption', 'against state rules', 'No state rules', null],
  ['position-preemption', 'for one federal standard', 'One standard', null],
  ['position-preemption', 'for preemption of state frontier rules', 'For, frontier', null],
  ['position-open-weights', 'against broad restrictions', 'Against curbs', null],
  ['position-open-weights', 'against broad restrictions (later signer)', 'Against curbs', null],
  ['position-open-weights', 'against exemption', 'Against', null],
  ['mandatory-actions', 'yes', 'Yes', 'yes'],
  ['mandatory-actions', 'request, not order', 'Request only', 'no'],
  ['mandatory-actions', 'none found', 'None found', 'unknown'],
  ['open-weights', 'older models only', 'Older ones', 'partly'],
]

const SHORT_RULES: ReadonlyMap<string, string> = new Map([
  ['status-quo agreement-at-release', 'Agreement at release'],
  ['status-quo agreement-now', 'Signed by now'],
  ['status-quo framework-from-start', 'From 3 August 2026'],
  ['status-quo framework-as-reported', 'As the press describes it'],
  ['centralized all-models', 'Every US model'],
  ['centralized flagship', 'Flagships only'],
  ['centralized compute-1e25', 'From 10²⁵ FLOP'],
  ['centralized compute-1e26', 'From 10²⁶ FLOP'],
  ['two-tier any-open-weights-exempt', 'Any open weights exempt'],
  ['two-tier free-licence-exempt', 'Free licences exempt'],
  ['two-tier closed-flagship-only', 'Closed flagships only'],
  ['two-tier meta-only-exempt', 'Meta exempt'],
  ['two-tier free-licence-below-1e25', 'Free and under 10²⁵'],
  ['mandatory-licensing compute-1e26', 'From 10²⁶ FLOP'],
  ['mandatory-licensing compute-1e25', 'From 10²⁵ FLOP'],
  ['mandatory-licensing flagship', 'Flagships only'],
  ['mandatory-licensing compute-1e26-or-flagship', '10²⁶ or flagship'],
  ['negotiated-compromise flagship-or-1e25', 'Flagship, or open from 10²⁵'],
  ['negotiated-compromise flagship-or-1e26', 'Flagship, or open from 10²⁶'],
])
