import { edtfWhen, edtfWords } from '#domain/days/edtfWords.ts'
import { periodWords } from '#domain/stance/periodWords.ts'
import { bearingWords, eventTypeWords, stanceWords } from '#domain/words/words.ts'
import type { Stop } from './stops.ts'

/** A stop in one sentence, to be read out: what, when, how sure, and where among the others of its lane. */
export function stopWords(stop: Stop): string {
  const { box, position, of } = stop
  const place = `${box.lane.name}, ${position} of ${of}`
  if (stop.kind === 'event') {
    const { event } = stop
    const kind = eventTypeWords(event.type).toLowerCase()
    return `${event.title}, ${edtfWhen(event.date)}. ${eventTypeWords(event.type) === '' ? '' : `${kind}, `}${bearingWords(event.bearing.direction)}, ${event.confidence} confidence. ${place}.`
  }
  const { stance } = stop.span
  return `${stanceWords(stance.stance)}, ${periodWords(stance)}: ${stance.participation}. ${stance.confidence} confidence. ${place}.`
}

/** When a stop was, for its tooltip. */
export const stopWhen = (stop: Stop): string =>
  stop.kind === 'event' ? edtfWords(stop.event.date) : periodWords(stop.span.stance)
