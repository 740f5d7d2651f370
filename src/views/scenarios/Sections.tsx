import { scenarioRuns } from '#charts/scenarios/scenarioRuns.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { AnalogiesSection } from './AnalogiesSection.tsx'
import { Comparison } from './Comparison.tsx'
import { FlowSection } from './FlowSection.tsx'
import { IndicatorsSection } from './IndicatorsSection.tsx'
import { MoreFigures } from './MoreFigures.tsx'
import { NotesSection } from './NotesSection.tsx'
import { OnThisPage } from './OnThisPage.tsx'
import { OutcomesSection } from './OutcomesSection.tsx'
import type { SectionProps } from './section.ts'
import { WhatIfSection } from './WhatIfSection.tsx'

type SectionsProps = SectionProps & {
  readonly href: (patch: Partial<SectionProps['values']>) => string
}

/** What lies below the bars. Each part that has tables of its own waits and fails for itself. */
export function Sections({ href, ...section }: SectionsProps) {
  const { version, tables, lens, values } = section
  const runs = scenarioRuns(tables, lens, values)
  return (
    <>
      <OnThisPage />
      <Comparison {...section} runs={runs} />
      <FlowSection {...section} />
      <LoadBoundary what="the outcomes" minHeight={600}>
        <OutcomesSection {...section} />
      </LoadBoundary>
      <LoadBoundary what="the indicators" minHeight={800}>
        <IndicatorsSection {...section} />
      </LoadBoundary>
      <MoreFigures {...section} />
      <WhatIfSection {...section} href={href} />
      <LoadBoundary what="the analogies" minHeight={400}>
        <AnalogiesSection version={version} />
      </LoadBoundary>
      <LoadBoundary what="the notes" minHeight={200}>
        <NotesSection version={version} />
      </LoadBoundary>
    </>
  )
}
