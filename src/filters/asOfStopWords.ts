import type { AsOfStop } from '#domain/record/asOfStops.ts'
import { count, listed, sentenceCase } from '#domain/words/words.ts'

/** More changes than these are counted. */
const MOST = 3

/** `Meta: resistant to negotiating.` Empty where the day is no stop. */
export function asOfStopWords(
  stop: AsOfStop | undefined,
  nameOf: (company: string) => string,
): string {
  if (!stop) return ''
  const moved = stop.changes.flatMap(({ before, after }) =>
    before ? [`${nameOf(after.company)}: ${before.stance} to ${after.stance}`] : [],
  )
  const begun = stop.changes
    .filter(({ before }) => before === null)
    .map(({ after }) => nameOf(after.company))
  const parts = [
    ...(moved.length > MOST
      ? [`${count(moved.length, 'company changes', 'companies change')} stance`]
      : moved),
    ...(begun.length === 0 ? [] : [`record of ${begunWords(begun)} begins`]),
    ...(stop.answers === 0
      ? []
      : [`${count(stop.answers, 'answer', 'answers')} on record from this day`]),
  ]
  // No capital for a name at the start: xAI.
  const words =
    moved.length > 0 && moved.length <= MOST ? parts.join('; ') : sentenceCase(parts.join('; '))
  return words && `${words}.`
}

const begunWords = (names: readonly string[]) =>
  names.length > MOST ? count(names.length, 'company', 'companies') : listed(names)
