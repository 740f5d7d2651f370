/**
 * True, false, or unknown (`null`): Kleene's strong three-valued logic (S. C. Kleene, Introduction to
 * Metamathematics, 1952, §64). Unknown means "true or false, and the record does not say which", so an
 * answer that does not hang on it is still known: `false and unknown` is false, `true or unknown` is true.
 */
export type Truth = boolean | null

/** The opposite; the opposite of unknown is unknown. */
export function negation(truth: Truth): Truth {
  return truth === null ? null : !truth
}

/** All of them. False as soon as one is false, else unknown as soon as one is unknown; true of an empty list. */
export function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes(null) ? null : true
}

/** At least one of them. True as soon as one is true, else unknown as soon as one is unknown; false of an empty list. */
export function disjunction(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return truths.includes(null) ? null : false
}
