import styles from './FindDialog.module.css'
import type { FindSection } from './sections.ts'

type GroupChoiceProps = {
  readonly sections: readonly FindSection[]
  /** Id of the one that is shown; `null` for all of them. */
  readonly only: string | null
  readonly onChoose: (only: string | null) => void
}

/** On phones, where groups stand below each other: which of them is shown. */
export function GroupChoice({ sections, only, onChoose }: GroupChoiceProps) {
  if (sections.length < 2) return null
  return (
    <div role="group" aria-label="Show only" className={styles.groups}>
      {[{ id: null, name: 'All', total: null }, ...sections].map(({ id, name, total }) => (
        <button key={id} type="button" aria-pressed={only === id} onClick={() => onChoose(id)}>
          <span>{name}</span>
          {total !== null && <span> {total}</span>}
        </button>
      ))}
    </div>
  )
}
