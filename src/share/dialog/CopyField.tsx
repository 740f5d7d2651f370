import { CopyButton } from '#ui/CopyButton.tsx'
import styles from './CopyField.module.css'

type CopyFieldProps = {
  readonly text: string
  /** The words on the button, which also name the field: “Copy link”. */
  readonly action: string
  /** Whether the text is read by people or by programs. */
  readonly isProse?: boolean
}

/** A text to take away, in full, with its button. */
export function CopyField({ text, action, isProse = false }: CopyFieldProps) {
  return (
    <div className={styles.field}>
      {/* Longer than its field, it scrolls by itself: a stop for the keyboard. */}
      <div
        className={styles.text}
        data-prose={isProse || undefined}
        role="group"
        aria-label={`Text of “${action}”`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {text}
      </div>
      <CopyButton text={text} label={action} />
    </div>
  )
}
