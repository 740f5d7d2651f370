import { choice } from './param.ts'

/** What an embed adds to its chart's own address. */
export const embedParams = {
  theme: choice(['auto', 'light', 'dark'], 'auto'),
}
