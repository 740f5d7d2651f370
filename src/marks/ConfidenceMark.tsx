import type { Confidence } from '#domain/schema/field.ts'
import styles from './marks.module.css'

const FILLED: Readonly<Record<Confidence, number>> = { low: 1, medium: 2, high: 3 }

type ConfidenceMarkProps = {
  /** `hindsight`: the coder knew evidence published after the as-of day. */
  readonly of: { readonly confidence: Confidence; readonly hindsight?: object | null | undefined }
  readonly withWord?: boolean
}

/** One to three of three boxes filled; the word is shown in panels and always read out. */
export function ConfidenceMark({
  of: { confidence, hindsight },
  withWord = false,
}: ConfidenceMarkProps) {
  const withHindsight = Boolean(hindsight)
  const filled = FILLED[confidence]
  return (
    <span className={styles.inline}>
      <svg width="18" height="10" viewBox="0 0 18 10" aria-hidden="true" focusable="false">
        <path d={boxes(0, filled)} fill="var(--ink-2)" stroke="var(--ink-2)" />
        {filled < 3 && <path d={boxes(filled, 3)} fill="none" stroke="var(--ink-2)" />}
      </svg>
      <span className={withWord ? undefined : 'visually-hidden'}>
        {`${confidence} confidence${withHindsight ? ', with hindsight' : ''}`}
      </span>
      {withHindsight && !withWord && <span aria-hidden="true">with hindsight</span>}
    </span>
  )
}

/** From one of the three to before another, as one path: there are hundreds of marks on a page. */
const boxes = (from: number, to: number) =>
  [0, 6, 12]
    .slice(from, to)
    .map((x) => `M${x + 0.5} 0.5h4v8.5h-4z`)
    .join('')
