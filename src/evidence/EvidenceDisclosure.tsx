import { lazy, useState } from 'react'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { isNotYet, isSourced, type Evidence, type Seen } from '#domain/schema/evidence.ts'
import { NONE_BY_THEN } from '#domain/record/hindsightWords.ts'
import type { Speaker } from '#domain/record/ownWords.ts'
import { count } from '#domain/words/words.ts'
import { Absence } from '#marks/Absence.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'

/** Loaded when it is opened, with the sources. */
const SeenEvidence = lazy(() =>
  import('./SeenEvidence.tsx').then((module) => ({ default: module.SeenEvidence })),
)

type EvidenceDisclosureProps = {
  readonly version: DataVersion
  /** As of the lens's day. */
  readonly row: Seen<{ readonly evidence: Evidence }>
  /** What the evidence is for, read out after the number of sources. */
  readonly of: string
  /** Whose own words are tagged. */
  readonly speaker?: Speaker
}

/** Sources are fetched when it is opened. */
export function EvidenceDisclosure({ version, row, of, speaker }: EvidenceDisclosureProps) {
  const [wasOpened, setOpened] = useState(false)
  const { evidence, hindsight } = row
  if (isNotYet(row)) return <Absence kind="unsourced">{NONE_BY_THEN}</Absence>
  if (!isSourced(row)) return <Absence kind="unsourced">Stated, no source</Absence>
  return (
    <Disclosure
      summary={
        <>
          <span>{count(evidence.length, 'source', 'sources')}</span>
          {hindsight && <span> by then; more with hindsight</span>}
          <span className="visually-hidden"> for {of}</span>
        </>
      }
      onToggle={(isOpen) => isOpen && setOpened(true)}
    >
      {wasOpened && (
        <LoadBoundary what="the sources">
          <SeenEvidence version={version} row={row} speakers={speaker ? [speaker] : []} />
        </LoadBoundary>
      )}
    </Disclosure>
  )
}
