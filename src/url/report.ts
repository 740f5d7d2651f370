import { defineAddress, readAddress, writeAddress } from './address.ts'
import { choice, freeText } from './param.ts'
import { paths } from './paths.ts'
import { trayFigures, type TrayFigure } from './tray.ts'

/** `/report?title=Where+labs+stand&figures=standing!data_2026-11-23~coverage!data_2026-11-23`. */
export const reportAddress = defineAddress({
  title: freeText,
  figures: trayFigures,
  /** Of the pictures in the archive. */
  size: choice(['document', 'slide', 'social', 'square'], 'document'),
})

/** What travels from page to page: nothing else keeps it. */
export type Tray = { readonly title: string; readonly figures: readonly TrayFigure[] }

/** What an address carries for the report, of whatever page it is. */
export function trayIn(search: string): Tray {
  const { title, figures } = readAddress(reportAddress, search).values
  return { title, figures }
}

/** The address of the report of a tray. */
export const reportHref = (tray: Tray) =>
  paths.report + writeAddress(reportAddress, { ...readAddress(reportAddress, '').values, ...tray })

/** The same query with another tray, its own parameters as they were. */
export function withTray(search: string, tray: Tray): string {
  const own = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !/^(title|figures)=/.test(part))
  const parts = [...own, reportHref(tray).slice(paths.report.length + 1)].filter(Boolean)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/**
 * Where a click leads, with the report that the present address carries. The report itself says what it holds, and
 * an address that names figures is left as it is.
 */
export function keptTray(to: string, search: string): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(to) ?? []
  const tray = trayIn(search)
  const isOwn = path.startsWith(paths.report) || /[?&]figures=/.test(query)
  return tray.figures.length === 0 || isOwn ? to : path + withTray(query, tray) + hash
}
