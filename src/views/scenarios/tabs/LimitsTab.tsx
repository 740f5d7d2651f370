import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { AnalogiesSection } from './AnalogiesSection.tsx'
import { NotesSection } from './NotesSection.tsx'
import type { TabProps } from './section.ts'

/** Other regulators that test before release, caveats, and how all this is made. */
export function LimitsTab({ version, lens }: TabProps) {
  return (
    <>
      <LoadBoundary what="the analogies" minHeight={400}>
        <AnalogiesSection version={version} lens={lens} />
      </LoadBoundary>
      <LoadBoundary what="the notes" minHeight={200}>
        <NotesSection version={version} lens={lens} />
      </LoadBoundary>
    </>
  )
}
