import { useState } from 'react'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Evidence } from '#domain/schema/evidence.ts'
import type { Speaker } from '#domain/record/ownWords.ts'
import { count } from '#domain/words/words.ts'
import { Absence } from '#marks/Absence.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { CitationList } from './CitationList.tsx'

type EvidenceDisclosureProps = {
  readonly version: DataVersion
  readonly evidence: Evidence
  /** What the evidence is for, read out after the number of sources. */
  readonly of: string
  /** Whose record this is: its own words are marked as such. */
  readonly speaker?: Speaker
}

/** The number of sources behind a claim; they are fetched when a reader opens it, and not before. */
export function EvidenceDisclosure({ version, evidence, of, speaker }: EvidenceDisclosureProps) {
  const [wasOpened, setOpened] = useState(false)
  if (evidence.length === 0) return <Absence kind="unsourced">Stated, no source</Absence>
  return (
    <Disclosure
      summary={
        <>
          {count(evidence.length, 'source', 'sources')}
          <span className="visually-hidden"> for {of}</span>
        </>
      }
      onToggle={(isOpen) => isOpen && setOpened(true)}
    >
      {wasOpened && (
        <CitationList version={version} evidence={evidence} speakers={speaker ? [speaker] : []} />
      )}
    </Disclosure>
  )
}
