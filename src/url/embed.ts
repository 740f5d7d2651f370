import { readAddress, type ValuesOf } from './address.ts'
import { choice, flag } from './param.ts'

export const embedParams = {
  theme: choice(['auto', 'light', 'dark'], 'auto'),
  /** What readers of the host page may change. */
  controls: choice(['none', 'time', 'filters', 'levers'], 'none'),
  /** `none`: that of the host page shows through. */
  background: choice(['paper', 'none'], 'paper'),
  /** At the left and the right. */
  margin: choice(['none', 'narrow', 'wide'], 'none'),
  /** Drawn whole, however tall; else folded where it is taller than a screen or two. */
  whole: flag,
}

export type EmbedParams = ValuesOf<typeof embedParams>

/** With what is usual where it is not given. */
export const embedDefaults = (given: Partial<EmbedParams>): EmbedParams => ({
  ...readAddress({ params: embedParams }, '').values,
  ...given,
})
