import { hindsightWords, NONE_BY_THEN } from '#domain/record/hindsightWords.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { isNotYet, type Evidence, type Hindsight, type Seen } from '#domain/schema/evidence.ts'
import type { Speaker } from '#domain/record/ownWords.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { CitationList } from './CitationList.tsx'
import styles from './CitationList.module.css'

type SeenEvidenceProps = {
  readonly version: DataVersion
  readonly row: Seen<{ readonly evidence: Evidence }>
  /** Shown where there is no source. */
  readonly none?: string
  readonly speakers?: readonly Speaker[]
}

/** Sources published by the as-of day; later ones are folded. */
export function SeenEvidence({ version, row, none, speakers }: SeenEvidenceProps) {
  const { evidence, hindsight } = row
  if (isNotYet(row)) return <p className={styles.none}>{NONE_BY_THEN}</p>
  const isAllLater = evidence.length === 0 && (hindsight?.later.length ?? 0) > 0
  const rest = { ...(speakers && { speakers }), ...(none !== undefined && { none }) }
  return (
    <>
      {!isAllLater && <CitationList version={version} evidence={evidence} {...rest} />}
      <WithHindsight version={version} hindsight={hindsight} {...rest} />
    </>
  )
}

type WithHindsightProps = {
  readonly version: DataVersion
  readonly hindsight: Hindsight | undefined
  readonly speakers?: readonly Speaker[]
}

export function WithHindsight({ version, hindsight, speakers }: WithHindsightProps) {
  if (!hindsight) return null
  return (
    <div className={styles.hindsight}>
      <Disclosure summary={hindsightWords(hindsight)}>
        {hindsight.words !== '' && <p className={styles.supports}>{hindsight.words}</p>}
        {hindsight.later.length > 0 && (
          <CitationList
            version={version}
            evidence={hindsight.later}
            {...(speakers && { speakers })}
          />
        )}
      </Disclosure>
    </div>
  )
}
