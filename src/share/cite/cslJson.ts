import type { IsoDate } from '#domain/edtf.ts'
import { citationKey, LICENCE, oneLine, PUBLISHER, type Reference } from './reference.ts'

/** The record that pandoc, Zotero and citation processors read. */
export function cslJson(reference: Reference): string {
  const { title, address, version, asof, read } = reference
  const item = {
    id: citationKey(reference),
    type: 'dataset',
    title: oneLine(title),
    author: [{ literal: PUBLISHER }],
    publisher: PUBLISHER,
    issued: dateParts(version),
    accessed: dateParts(read),
    version,
    URL: address,
    note: `Data version ${version}, as of ${asof}. ${LICENCE.name}`,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

const dateParts = (day: IsoDate) => ({ 'date-parts': [day.split('-').map(Number)] })
