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
  return (
    <span className={styles.inline}>
      <svg width="18" height="10" viewBox="0 0 18 10" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((box) => (
          <rect
            key={box}
            x={box * 6 + 0.5}
            y="0.5"
            width="4"
            height="8.5"
            fill={box < FILLED[confidence] ? 'var(--ink-2)' : 'none'}
            stroke="var(--ink-2)"
          />
        ))}
      </svg>
      <span className={withWord ? undefined : 'visually-hidden'}>
        {`${confidence} confidence${withHindsight ? ', with hindsight' : ''}`}
      </span>
      {withHindsight && !withWord && <span aria-hidden="true">with hindsight</span>}
    </span>
  )
}
