import { defineAddress, writeAddress, type ValuesOf } from './address.ts'
import { choice, freeText } from './param.ts'
import { trayFigures } from './tray.ts'

/** Kept on every page: the report has no other store. */
const tray = { params: { title: freeText, figures: trayFigures } }

/** `/report?title=Where+labs+stand&figures=standing!data_2026-11-23~coverage!data_2026-11-23`. */
export const reportAddress = defineAddress({
  ...tray.params,
  /** Size of the pictures in the archive. */
  size: choice(['document', 'slide', 'social', 'square'], 'document'),
})

/** The query of any page with another report. */
export function withTray(search: string, figures: ValuesOf<typeof tray.params>): string {
  const rest = writeAddress(tray, { title: '', figures: [] }, { search })
  const added = writeAddress(tray, figures)
  return rest === '' ? added : rest + added.replace('?', '&')
}
