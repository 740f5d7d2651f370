import { defineAddress } from './address.ts'
import { choice } from './param.ts'

/** `/charts?width=320&theme=dark`. */
export const galleryAddress = defineAddress({
  /** Column width of the previews, in CSS pixels. */
  width: choice(['320', '700', '1200'], '700'),
  theme: choice(['auto', 'light', 'dark'], 'auto'),
  controls: choice(['none', 'time', 'filters'], 'none'),
  /** `live` follows each new version. */
  link: choice(['pinned', 'live'], 'pinned'),
})
