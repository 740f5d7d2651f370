import type { Hindsight } from '#domain/schema/evidence.ts'

/**
 * `Coded with hindsight: 3 of 5 sources were published later`; where only words are later, that it was worded with
 * hindsight.
 */
export function hindsightWords({ later, of }: Hindsight): string {
  if (later.length === 0) return 'Worded with hindsight: some sentences speak of later days'
  const all = of === later.length
  const were = later.length === 1 ? 'was' : 'were'
  if (all)
    return `Coded with hindsight: ${of === 1 ? 'its source was' : `all ${of} sources were`} published later`
  return `Coded with hindsight: ${later.length} of ${of} sources ${were} published later`
}

/** Of what rests on later sources alone, where only what was published by the day counts. */
export const NONE_BY_THEN = 'No source of this had been published by then'
