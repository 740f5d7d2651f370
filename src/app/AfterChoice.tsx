import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { PageSaid } from './PageSaid.tsx'
import { PaperFoot } from './PaperFoot.tsx'
import { useKeptFocus } from './useKeptFocus.ts'

/** What a reader is owed once a choice has been made: where the focus is, what has changed, and paper that says so. */
export function AfterChoice() {
  useKeptFocus()
  return (
    <>
      <PageSaid />
      <LoadBoundary what="the foot of printed pages" quiet>
        <PaperFoot />
      </LoadBoundary>
    </>
  )
}
