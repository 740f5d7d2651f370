import { defineAddress } from './address.ts'
import { choice, freeText } from './param.ts'
import { paths } from './paths.ts'
import { trayFigures } from './tray.ts'

/** `/report?title=Where+labs+stand&figures=standing!data_2026-11-23~coverage!data_2026-11-23`. */
export const reportAddress = defineAddress({
  title: freeText,
  figures: trayFigures,
  /** Of the pictures in the archive. */
  size: choice(['document', 'slide', 'social', 'square'], 'document'),
})

/** The part of a query that holds the report, as it is written there. Empty where it holds none. */
export function trayText(search: string): string {
  const parts = search.match(/(?<=^|[?&])(title|figures)=[^&]+/g)?.join('&') ?? ''
  return parts.includes('figures=') ? parts : ''
}

/**
 * Where a click leads, with the report that the present address carries. The report itself says what it holds, and
 * an address that names figures is left as it is.
 */
export function keptTray(to: string, search: string): string {
  const kept = trayText(search)
  if (kept === '' || to.startsWith(paths.report) || to.includes('figures=')) return to
  const [address = '', ...hash] = to.split(/(?=#)/)
  return `${address}${address.includes('?') ? '&' : '?'}${kept}${hash.join('')}`
}
