import { CopyButton } from '#ui/CopyButton.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
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
    <div className={styles.field} data-prose={isProse || undefined}>
      <ScrollBox label={`Text of “${action}”`} className={styles.text}>
        {text}
      </ScrollBox>
      <CopyButton text={text} label={action} />
    </div>
  )
}
