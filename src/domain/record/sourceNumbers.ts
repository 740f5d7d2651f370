import { citedOnly, type Evidence } from '#domain/schema/evidence.ts'

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

/** `1–4, 7`: numbers in order, each once, with ranges from three on. Empty where there are none. */
export function numberRuns(numbers: Iterable<number>): string {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([first, last]) =>
      first === last ? `${first}` : `${first}${last === first + 1 ? ', ' : '–'}${last}`,
    )
    .join(', ')
}
