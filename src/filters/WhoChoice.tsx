import { useState } from 'react'
import { plainName } from '#domain/words/plainName.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { CheckList } from './CheckList.tsx'
import styles from './WhoChoice.module.css'

export type Offered = { readonly id: string; readonly name: string; readonly kind?: string }

type WhoChoiceProps = {
  readonly offered: readonly Offered[]
  /** Those of whom most is told, before all others; companies where left out. */
  readonly leading?: readonly string[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  /** Several at one press, such as `the 5 cooperative`. */
  readonly sets?: readonly { readonly label: string; readonly ids: readonly string[] }[]
}

/** Who is chosen, then who leads, then companies, then others, each by name; a field narrows the list. */
export function WhoChoice({ offered, leading, chosen, onChange, sets }: WhoChoiceProps) {
  const [words, setWords] = useState('')
  // Those chosen when it was opened: what is ticked stays where it is.
  const [first] = useState(chosen)
  const wanted = words.trim().toLowerCase()
  const rank = ({ id, kind = 'company' }: Offered) =>
    first.includes(id) ? 0 : leading?.includes(id) ? 1 : kind === 'company' ? 2 : 3
  const options = offered
    .map((one) => ({ value: one.id, label: plainName(one.name), rank: rank(one) }))
    .toSorted((a, b) => a.rank - b.rank || a.label.localeCompare(b.label))
  return (
    <div>
      <Field label="Names" hideLabel placeholder="Names" onChange={setWords} />
      {sets && sets.length > 0 && (
        <p className={styles.sets}>
          {sets.map(({ label, ids }) => (
            <Button key={label} variant="quiet" onClick={() => onChange(ids)}>
              {label}
            </Button>
          ))}
        </p>
      )}
      <div className={styles.names}>
        <CheckList
          legend="Companies and bodies"
          options={options}
          shown={(option) => option.label.toLowerCase().includes(wanted)}
          chosen={chosen}
          onChange={onChange}
        />
      </div>
    </div>
  )
}
