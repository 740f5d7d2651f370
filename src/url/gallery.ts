import { defineAddress } from './address.ts'
import { embedParams } from './embed.ts'
import { choice, slugOrNull } from './param.ts'

/** `/charts?chart=standing&width=320&theme=dark`. */
export const galleryAddress = defineAddress({
  /** The chart that is open; `null` for the index. */
  chart: slugOrNull,
  /** Column width of the preview, in CSS pixels. */
  width: choice(['320', '700', '1200'], '700'),
  ...embedParams,
  /** `live` follows each new version. */
  link: choice(['pinned', 'live'], 'pinned'),
})
