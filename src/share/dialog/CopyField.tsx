import { CopyButton } from '#ui/CopyButton.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import styles from './CopyField.module.css'

type CopyFieldProps = {
  readonly text: string
  /** Words of the button, and name of the field: “Copy link”. */
  readonly action: string
  /** Prose, else code. */
  readonly isProse?: boolean
}

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
