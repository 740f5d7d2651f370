import { Field } from '#ui/Field.tsx'
import type { ChangeShared } from './FilterChoice.tsx'
import { rangeEndOf } from './filterWords.ts'

type RangeFieldsProps = {
  readonly from: string | null
  readonly to: string | null
  readonly change: ChangeShared
}

/** Typed dates, as coarse as the reader likes: `2025`, `2025-06`, `2025-06-24`. Either end may stay open. */
export function RangeFields({ from, to, change }: RangeFieldsProps) {
  const set = (end: 'from' | 'to') => (text: string) => {
    const value = rangeEndOf(text)
    if (text === '' || value !== null) change({ [end]: value }, { replace: true })
  }
  return (
    <>
      <Field
        label="From"
        hint="A year, month or day, such as 2025 or 2025-06"
        defaultValue={from ?? ''}
        onChange={set('from')}
      />
      <Field
        label="To"
        hint="Leave empty for no end"
        defaultValue={to ?? ''}
        onChange={set('to')}
      />
    </>
  )
}
