import type { Reduce } from '#charts/frame/chart.tsx'
import { WHOLE, type Cut, type Reduction } from '#charts/frame/reduction.ts'
import { listed } from '#domain/words/words.ts'

/** More are only counted. */
const MOST_NAMED = 12

/**
 * What a picture does not show of its plot, in sentences; empty where it shows all.
 *
 * @param withSentence whether its sentence may speak of what is not drawn
 */
export function leftOutWords(reduce: Reduce, reduction: Reduction, withSentence: boolean): string {
  const said = reduction.folds.flatMap((id, index) => {
    const before = reduce({ ...WHOLE, folds: reduction.folds.slice(0, index) })
    const fold = before.folds.find((one) => one.id === id)
    return (!fold?.isOfSentence || withSentence) && fold?.said ? fold.said : []
  })
  const { rows, columns } = reduce({ ...WHOLE, folds: reduction.folds })
  return [...said, ...cutWords(rows, reduction.rows), ...cutWords(columns, reduction.columns)].join(
    ' ',
  )
}

function cutWords(cut: Cut | null, kept: number | null): readonly string[] {
  if (cut === null || kept === null || kept >= cut.names.length) return []
  const names = cut.names.slice(kept)
  const start = `First ${kept} of ${cut.names.length} ${cut.what}`
  return names.length > MOST_NAMED ? [`${start}.`] : [`${start}; not drawn: ${listed(names)}.`]
}
