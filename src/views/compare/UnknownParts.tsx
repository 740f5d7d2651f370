import { count, listed, sentenceCase } from '#domain/words/words.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { closest } from '#domain/words/closest.ts'

type UnknownPartsProps = {
  /** Singular and plural. */
  readonly names: readonly [one: string, several: string]
  readonly chosen: readonly string[]
  /** Ids that this version of the data has. */
  readonly ids: readonly string[]
  /** What is shown where none of the chosen is known. */
  readonly without: string
  /** Removes unknown ids from the address. */
  readonly onKeep: (known: readonly string[]) => void
}

/** Ids in the address that this version of the data does not have, each with the nearest that it does. */
export function UnknownParts({ names, chosen, ids, without, onKeep }: UnknownPartsProps) {
  const unknown = chosen.filter((id) => !ids.includes(id))
  if (unknown.length === 0) return null
  const named = unknown.map((id) => {
    const near = closest(id, ids)
    return `“${id}”${near ? ` (closest: ${near})` : ''}`
  })
  const known = chosen.filter((id) => ids.includes(id))
  return (
    <Notice
      title={`${sentenceCase(count(unknown.length, ...names))} could not be shown.`}
      actions={<Button onClick={() => onKeep(known)}>Take out of the link</Button>}
    >
      {listed(named)} {unknown.length === 1 ? 'is' : 'are'} not in this version of the data.{' '}
      {known.length > 0 ? 'The others are shown.' : without}
    </Notice>
  )
}
