import { dayWords } from '#domain/days/edtfWords.ts'
import { LICENCE, oneLine, PUBLISHER, type Reference } from './reference.ts'

/** A footnote. */
export function citationText({ title, address, version, asof, read }: Reference): string {
  const day = asof === version ? '' : `, as of ${dayWords(asof)}`
  return `${PUBLISHER} (${version.slice(0, 4)}). “${oneLine(title)}” [data set]. Data version ${version}${day}. ${LICENCE.name}. ${address} (read ${dayWords(read)}).`
}
