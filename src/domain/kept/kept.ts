import { lruMemoize, weakMapMemoize } from 'reselect'

/**
 * A function that keeps its latest answers, for pages that ask the same several times over. Two questions are one
 * where they hold the same. What is kept can be counted and emptied: `resultsCount()`, `clearCache()`.
 *
 * @param most answers kept; of more, the one that was asked for longest ago goes
 */
export const kept = <Asked extends readonly unknown[], Answer>(
  answer: (...asked: Asked) => Answer,
  most: number,
) => lruMemoize(answer, { equalityCheck: isSame, maxSize: most })

/**
 * A function that keeps its answers for as long as the things live that it was asked about. Text and numbers are
 * kept until it is emptied, so only for what takes few of them, such as the days of a record.
 */
export const keptFor = <Asked extends readonly unknown[], Answer>(
  answer: (...asked: Asked) => Answer,
) => weakMapMemoize(answer)

/** Whether two plain values hold the same. Rows of a table are the same list, or are looked through until they differ. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [own, other] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    own.length === other.size &&
    own.every(([key, value]) => other.has(key) && isSame(value, other.get(key)))
  )
}
