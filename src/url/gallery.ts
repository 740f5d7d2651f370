import { defineAddress } from './address.ts'
import { choice } from './param.ts'

/** `/charts?width=320&theme=dark`. */
export const galleryAddress = defineAddress({
  /** How wide the column is in which the previews stand, in CSS pixels. */
  width: choice(['320', '700', '1200'], '700'),
  theme: choice(['auto', 'light', 'dark'], 'auto'),
  controls: choice(['none', 'time', 'filters'], 'none'),
  /** Whether the codes always show the same data, or follow each new version. */
  link: choice(['pinned', 'live'], 'pinned'),
})
