import { Field } from '#ui/Field.tsx'
import type { ChangeShared } from '#url/useAddress.ts'

/** Typing replaces the address: one step Back leaves the search. */
export function SearchField({ q, change }: { readonly q: string; readonly change: ChangeShared }) {
  return (
    <Field
      label="Search words"
      type="search"
      hint="Titles, summaries, names and sources"
      defaultValue={q}
      onChange={(text) => change({ q: text.slice(0, 200) }, { replace: true })}
    />
  )
}
