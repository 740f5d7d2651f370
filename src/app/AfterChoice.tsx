import { PageSaid } from './PageSaid.tsx'
import { useKeptFocus } from './useKeptFocus.ts'

/** What a reader is owed once a choice has been made: where the focus is, and what has changed. */
export function AfterChoice() {
  useKeptFocus()
  return <PageSaid />
}
