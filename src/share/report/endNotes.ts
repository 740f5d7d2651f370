import type { Source } from '#domain/recordTables.ts'
import type { ReportFigure } from './reportFigure.ts'

/** The sources of some figures, each once, numbered from 1 in the order in which they are first needed. */
export function endNotes(figures: readonly Pick<ReportFigure, 'sources'>[]): readonly Source[] {
  const notes = new Map(figures.flatMap(({ sources }) => sources).map((one) => [one.id, one]))
  return [...notes.values()]
}

/** `1–4, 7`: the numbers of some sources among the notes. Empty where there are none. */
export function noteNumbers(sources: readonly Source[], notes: readonly Source[]): string {
  const place = new Map(notes.map(({ id }, index) => [id, index + 1]))
  const numbers = [...new Set(sources.flatMap(({ id }) => place.get(id) ?? []))].toSorted(
    (a, b) => a - b,
  )
  const runs: [number, number][] = []
  for (const number of numbers) {
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
