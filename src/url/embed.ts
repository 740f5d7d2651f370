import { choice } from './param.ts'

/** What an embed adds to its chart's own address. */
export const embedParams = {
  theme: choice(['auto', 'light', 'dark'], 'auto'),
  /** What a reader of the host page may change: nothing, the as-of day, or every filter. */
  controls: choice(['none', 'time', 'filters'], 'none'),
}
