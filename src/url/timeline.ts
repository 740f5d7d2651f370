import { defineAddress } from './address.ts'
import { choice, slugOrNull } from './param.ts'

/** `/timeline?lane=type&event=eo-14409-signed`. */
export const timelineAddress = defineAddress({
  /** What a lane stands for. */
  lane: choice(['company', 'actor', 'type', 'jurisdiction', 'bearing'], 'company'),
  /** The event whose evidence is open. */
  event: slugOrNull,
})
