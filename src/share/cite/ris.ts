import {
  citationKey,
  shortTitle,
  LICENCE,
  oneLine,
  PUBLISHER,
  type Reference,
} from './reference.ts'

/** A record for Zotero, EndNote and their like. Lines end as the format wants them: CR LF. */
export function ris(reference: Reference): string {
  const { title, address, version, asof, read } = reference
  const figure = shortTitle(reference)
  const lines = [
    ['TY', 'DATA'],
    ['ID', citationKey(reference)],
    ['TI', oneLine(title)],
    ...(figure === '' ? [] : [['ST', figure]]),
    ['AU', PUBLISHER],
    ['PB', PUBLISHER],
    ['PY', version.slice(0, 4)],
    ['DA', version.replaceAll('-', '/')],
    ['ET', version],
    ['N1', `Data version ${version}, as of ${asof}. ${LICENCE.name}`],
    ['UR', address],
    ['Y2', read.replaceAll('-', '/')],
    ['ER', ''],
  ]
  return lines.map(([tag, text]) => `${tag}  - ${text}\r\n`).join('')
}
