import { defineAddress } from './address.ts'
import { choice, slugOrNull, slugs } from './param.ts'

/** `/compare?cell=meta.open-weights&sort=stance`. */
export const compareAddress = defineAddress({
  /** Which dimensions are shown, in order; empty means all. */
  columns: slugs,
  sort: choice(['listed', 'name', 'stance', 'since'], 'listed'),
  /** The cell whose evidence is open: `<company>.<dimension or instrument>`. */
  cell: slugOrNull,
})
