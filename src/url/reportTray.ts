import { readAddress, writeAddress } from './address.ts'
import { paths } from './paths.ts'
import { reportAddress } from './report.ts'
import type { TrayFigure } from './tray.ts'

/** The report, kept in the address alone. */
export type Tray = { readonly title: string; readonly figures: readonly TrayFigure[] }

export function trayIn(search: string): Tray {
  const { title, figures } = readAddress(reportAddress, search).values
  return { title, figures }
}

export const reportHref = (tray: Tray) =>
  paths.report + writeAddress(reportAddress, { ...readAddress(reportAddress, '').values, ...tray })

/** The same query with another report; other parameters are kept. */
export function withTray(search: string, tray: Tray): string {
  const own = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !/^(title|figures)=/.test(part))
  const parts = [...own, reportHref(tray).slice(paths.report.length + 1)].filter(Boolean)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
