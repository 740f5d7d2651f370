import { defineAddress } from './address.ts'
import { choice, freeText } from './param.ts'
import { trayFigures } from './tray.ts'

/** `/report?title=Where+labs+stand&figures=standing!data_2026-11-23~coverage!data_2026-11-23`. */
export const reportAddress = defineAddress({
  title: freeText,
  figures: trayFigures,
  /** Size of the pictures in the archive. */
  size: choice(['document', 'slide', 'social', 'square'], 'document'),
})
