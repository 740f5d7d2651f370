import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { Cited, Evidence } from '#domain/schema/evidence.ts'
import { powersOfTen } from '#domain/words/powersOfTen.ts'
import { citedOnly } from '#domain/schema/evidence.ts'
import { isOwnSource, type Speaker } from '#domain/record/ownWords.ts'
import type { Source } from '#domain/schema/recordTables.ts'
import { sourceName } from '#domain/record/sourceName.ts'
import { useTables } from '#data/useTables.ts'
import { AccessTag } from '#marks/SourceTags.tsx'
import { OwnWordsTag } from '#marks/SourceTags.tsx'
import { TierTag } from '#marks/SourceTags.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { OutLink } from '#ui/OutLink.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './CitationList.module.css'

type CitationListProps = {
  readonly version: DataVersion
  readonly evidence: Evidence
  /** Shown where there is no source. */
  readonly none?: string
  /** Sources in which one of these speaks for itself are tagged as own words. */
  readonly speakers?: readonly Speaker[]
}

const NOBODY: readonly Speaker[] = []

export function CitationList({
  version,
  evidence,
  none = 'Stated, no source',
  speakers = NOBODY,
}: CitationListProps) {
  const cited = citedOnly(evidence)
  const isComputed = cited.length < evidence.length
  if (evidence.length === 0) return <p className={styles.none}>{none}</p>
  return (
    <>
      {isComputed && (
        <p className={styles.computed}>Computed from the models table of this data version.</p>
      )}
      {cited.length > 0 && (
        <LoadBoundary what="the sources">
          <Citations version={version} cited={cited} speakers={speakers} />
        </LoadBoundary>
      )}
    </>
  )
}

function Citations({
  version,
  cited,
  speakers,
}: {
  readonly version: DataVersion
  readonly cited: readonly Cited[]
  readonly speakers: readonly Speaker[]
}) {
  const { sources } = useTables(version, ['sources'])
  const isOwn = (id: string) => {
    const source = sources.find((one) => one.id === id)
    return source !== undefined && speakers.some((speaker) => isOwnSource(source, speaker))
  }
  return (
    <ul className={styles.list}>
      {cited.map((one) => (
        <li key={`${one.source} ${one.supports}`}>
          <p className={styles.supports}>
            <Superscript text={powersOfTen(one.supports)} />
          </p>
          <p className={styles.source}>
            <SourceLink source={sources.find(({ id }) => id === one.source)} id={one.source} />{' '}
            <AccessTag access={one.access} /> {isOwn(one.source) && <OwnWordsTag />}
          </p>
          {one.via && <Via via={one.via} />}
        </li>
      ))}
    </ul>
  )
}

/** Publisher, title, date and tier. A source that is missing shows its id. */
export function SourceLink({
  source,
  id,
}: {
  readonly source: Source | undefined
  readonly id: string
}) {
  if (!source) return <span>Source “{id}” is not in this data version</span>
  const name = sourceName(source)
  return (
    <>
      {source.url ? <OutLink href={source.url}>{name}</OutLink> : name}
      <span>, {source.published === null ? 'undated' : edtfWords(source.published)}</span>{' '}
      <TierTag tier={source.tier} />
    </>
  )
}

function Via({ via }: { readonly via: string }) {
  const isLink = /^https?:\/\/\S+$/.test(via)
  return (
    <p className={styles.via}>
      Relayed by{' '}
      {isLink ? <OutLink href={via}>{new URL(via).hostname.replace(/^www\./, '')}</OutLink> : via}
    </p>
  )
}
