import { useId } from 'react'
import { LONGEST_NOTE } from '#url/tray.ts'
import styles from './ReportView.module.css'

type NoteFieldProps = {
  readonly number: number
  readonly note: string
  readonly onNote: (note: string) => void
}

/** On paper only the words are seen. */
export function NoteField({ number, note, onNote }: NoteFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Note to figure {number}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST_NOTE}
        defaultValue={note}
        onChange={(event) => onNote(event.target.value)}
      />
    </div>
  )
}
