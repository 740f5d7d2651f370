import { useRouter } from 'wouter'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { pages } from '#url/pages.ts'
import styles from './Found.module.css'

type SearchFormProps = {
  readonly q: string
  /** With every letter. */
  readonly onSay: (q: string) => void
  /** Where the letters alone are not answered. */
  readonly onFind?: () => void
}

/** A form that leads to the page of the search, with scripts or without. */
export function SearchForm({ q, onSay, onFind }: SearchFormProps) {
  const { base } = useRouter()
  return (
    <form
      role="search"
      action={base + pages.search.path}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onFind?.()
      }}
    >
      <Field
        label="Words to find"
        type="search"
        name="q"
        maxLength={200}
        spellCheck={false}
        value={q}
        onChange={onSay}
      />
      <Button type="submit">Find</Button>
    </form>
  )
}
