import { defineAddress } from './address.ts'
import { choiceOrNull } from './choiceOrNull.ts'

/** What `/data` shows, one at a time, in the order of its row. Each is the id of its part, too. */
export const DATA_TABS = [
  'methods',
  'codebook',
  'sources',
  'disputes',
  'stories',
  'codings',
  'versions',
  'cite',
] as const
export type DataTab = (typeof DATA_TABS)[number]

/** `/data?tab=sources&q=epoch`. */
export const methodsAddress = defineAddress({
  /** `null`: the sources where there are words to find among them, else the first. */
  tab: choiceOrNull(DATA_TABS),
})
