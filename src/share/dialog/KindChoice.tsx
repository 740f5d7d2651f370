import { useId } from 'react'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { LinkKind } from '#url/place.ts'
import styles from './ShareDialog.module.css'

type KindChoiceProps = {
  readonly version: string
  readonly kind: LinkKind
  readonly onChange: (kind: LinkKind) => void
}

/** Of link and embed code; pictures, data and citations are always pinned. */
export function KindChoice({ version, kind, onChange }: KindChoiceProps) {
  const name = useId()
  const options = [
    {
      value: 'pinned',
      label: 'Pinned to this data',
      why: `Always shows data of ${dayWords(version)}. Choose this to cite.`,
    },
    { value: 'live', label: 'Live', why: 'Follows each new version and says which one it shows.' },
  ] as const
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">What the link and the embed code show</legend>
      {options.map(({ value, label, why }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={kind === value}
            onChange={() => onChange(value)}
            aria-labelledby={`${name}${value}label`}
            aria-describedby={`${name}${value}`}
          />
          <strong id={`${name}${value}label`}>{label}</strong>
          <small id={`${name}${value}`}>{why}</small>
        </label>
      ))}
    </fieldset>
  )
}
