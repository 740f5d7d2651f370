import { citedOnly, type Evidence } from './evidence.ts'

/**
 * Numbers for sources, from 1 in the order in which records first cite them, as paper needs them. Each source has one
 * number, however often it is cited. Ids stand in the order of their numbers.
 */
export function sourceNumbers(
  records: readonly { readonly evidence: Evidence }[],
): ReadonlyMap<string, number> {
  const ids = new Set(
    records.flatMap(({ evidence }) => citedOnly(evidence).map(({ source }) => source)),
  )
  return new Map([...ids].map((id, index) => [id, index + 1]))
}
