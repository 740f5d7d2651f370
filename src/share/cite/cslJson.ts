import type { IsoDate } from '#domain/days/edtf.ts'
import {
  citationKey,
  shortTitle,
  LICENCE,
  oneLine,
  PUBLISHER,
  type Reference,
} from './reference.ts'

/** CSL JSON, for pandoc, Zotero and citation processors. */
export const cslJson = (reference: Reference) =>
  `${JSON.stringify([cslItem(reference)], null, 2)}\n`

export function cslItem(reference: Reference) {
  const { title, address, version, asof, read } = reference
  const figure = shortTitle(reference)
  return {
    id: citationKey(reference),
    type: 'dataset',
    title: oneLine(title),
    ...(figure !== '' && { 'title-short': figure }),
    author: [{ literal: PUBLISHER }],
    publisher: PUBLISHER,
    issued: dateParts(version),
    accessed: dateParts(read),
    version,
    URL: address,
    note: `Data version ${version}, as of ${asof}. ${LICENCE.name}`,
  }
}

const dateParts = (day: IsoDate) => ({ 'date-parts': [day.split('-').map(Number)] })
