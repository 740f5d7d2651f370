import { defineAddress } from './address.ts'
import { choice, day, flag, slugOr, slugOrNull, slugs } from './param.ts'
import { weights } from './weightsParam.ts'

/** `/compare?cell=meta.open-weights&sort=stance`; `/compare?against=2026-06-26` for differences. */
export const compareAddress = defineAddress({
  /** Which columns are shown, in order: `stance`, dimensions, instruments. Empty means the stance and all dimensions. */
  columns: slugs,
  /** `listed`, `name`, `stance`, `since`, or the id of a column. */
  sort: slugOr('listed'),
  /** Companies on top, whatever the order and groups. */
  pin: slugs,
  /** What rows are grouped by. */
  group: choice(['record', 'stance', 'country', 'strategy', 'none'], 'record'),
  /** Companies as columns. */
  turned: flag,
  /** The cell whose evidence is open: `<company>.<column>`. */
  cell: slugOrNull,
  /** The other side of a difference: a data version, or a day. */
  against: day,
  between: choice(['versions', 'dates'], 'versions'),
  /** Which differences are listed. */
  show: choice(['all', 'values', 'added', 'evidence'], 'all'),
  /** Weights set by the reader; empty ranks nobody. */
  weights,
})
