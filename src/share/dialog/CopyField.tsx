import { CopyButton } from '#ui/CopyButton.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import styles from './CopyField.module.css'

type CopyFieldProps = {
  readonly text: string
  /** What stands for a text that is too long to read. */
  readonly inShort?: string
  /** Words of the button, and name of the field: “Copy link”. */
  readonly action: string
  /** Prose, else code. */
  readonly isProse?: boolean
}

export function CopyField({ text, inShort = text, action, isProse = false }: CopyFieldProps) {
  return (
    <div className={styles.field} data-prose={isProse || undefined}>
      <ScrollBox label={`Text of “${action}”`} className={styles.text}>
        {inShort}
      </ScrollBox>
      <CopyButton text={text} label={action} />
    </div>
  )
}
