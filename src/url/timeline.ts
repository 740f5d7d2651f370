import { defineAddress } from './address.ts'
import { choice, slugOrNull } from './param.ts'

/** `/timeline?lane=type&event=eo-14409-signed`. */
export const timelineAddress = defineAddress({
  /** What lanes are of. */
  lane: choice(['company', 'actor', 'type', 'jurisdiction', 'bearing'], 'company'),
  /** Whether companies that are silent over the whole range stand in one lane. */
  fold: choice(['silent', 'none'], 'silent'),
  event: slugOrNull,
  period: slugOrNull,
  /** Lane of the list; `null`: all of them. */
  of: slugOrNull,
  /** `match`: best match first. */
  order: choice(['newest', 'oldest', 'match'], 'newest'),
})
