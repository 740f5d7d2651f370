import { dayWords } from '#domain/days/edtfWords.ts'
import { shortTitle, LICENCE, oneLine, PUBLISHER, type Reference } from './reference.ts'

/** A footnote. */
export function citationText(reference: Reference): string {
  const { title, address, version, asof, read } = reference
  const figure = shortTitle(reference)
  const what = figure === '' ? 'data set' : `figure “${figure}”, data set`
  const day = asof === version ? '' : `, as of ${dayWords(asof)}`
  return `${PUBLISHER} (${version.slice(0, 4)}). “${oneLine(title)}” [${what}]. Data version ${version}${day}. ${LICENCE.name}. ${address} (read ${dayWords(read)}).`
}
