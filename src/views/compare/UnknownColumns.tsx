import type { ComparisonColumn } from '#domain/comparisonColumns.ts'
import { count, listed, sentenceCase } from '#domain/words.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { closest } from '#url/closest.ts'

type UnknownColumnsProps = {
  readonly chosen: readonly string[]
  readonly columns: readonly ComparisonColumn[]
  readonly change: (patch: { readonly columns: readonly string[] }) => void
}

/** Columns that an address asks for and this version of the data does not have, each with the nearest that it does. */
export function UnknownColumns({ chosen, columns, change }: UnknownColumnsProps) {
  const ids = columns.map(({ id }) => id)
  const unknown = chosen.filter((id) => !ids.includes(id))
  if (unknown.length === 0) return null
  const named = unknown.map((id) => {
    const near = closest(id, ids)
    return `“${id}”${near ? ` (closest: ${near})` : ''}`
  })
  const known = chosen.filter((id) => ids.includes(id))
  return (
    <Notice
      title={`${sentenceCase(count(unknown.length, 'column', 'columns'))} could not be shown.`}
      actions={<Button onClick={() => change({ columns: known })}>Take out of the link</Button>}
    >
      {listed(named)} {unknown.length === 1 ? 'is' : 'are'} not in this version of the data.{' '}
      {known.length > 0 ? 'The others are shown.' : 'The usual columns are shown.'}
    </Notice>
  )
}
