import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { IndicatorsSection } from './IndicatorsSection.tsx'
import { Reading } from './NotesSection.tsx'
import type { TabProps } from './section.ts'

/** The question, how the coder reads it, and the signs and triggers that would settle it. */
export function SignsTab(props: TabProps) {
  const { version, lens } = props
  return (
    <>
      <LoadBoundary what="the notes" minHeight={120}>
        <Reading version={version} lens={lens} />
      </LoadBoundary>
      <LoadBoundary what="the indicators" minHeight={800}>
        <IndicatorsSection {...props} />
      </LoadBoundary>
    </>
  )
}
