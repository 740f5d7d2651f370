import { defineAddress } from './address.ts'
import { choice, slugOrNull } from './param.ts'

/** `/timeline?lane=type&event=eo-14409-signed`. */
export const timelineAddress = defineAddress({
  /** What a lane stands for. */
  lane: choice(['company', 'actor', 'type', 'jurisdiction', 'bearing'], 'company'),
  /** The event whose evidence is open. */
  event: slugOrNull,
  /** The stance period whose evidence is open. */
  period: slugOrNull,
  /** The lane that the list is about; all of them where it is left out. */
  of: slugOrNull,
  /** How the list is sorted. `match` is by how well the search words fit. */
  order: choice(['newest', 'oldest', 'match'], 'newest'),
})
