import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { FIND_KINDS, kindWords, type FindEntry, type FindKind } from '#domain/find/entry.ts'
import { FIND_TABLES } from '#domain/find/findTables.ts'
import { recordEntries } from '#domain/find/recordEntries.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { findHref } from '#find/findHref.ts'
import { siteEntries } from '#find/siteEntries.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import type { SharedValues } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import styles from './SearchView.module.css'

/** Answers are read with their company, and sources have a list of their own. */
const LISTED = FIND_KINDS.filter((kind) => kind !== 'answer' && kind !== 'source')

type WrittenIndexProps = {
  readonly version: DataVersion
  readonly lens: Lens
  readonly from: SharedValues
}

/** Everything that there is to read, as links: with scripts or without. */
export function WrittenIndex({ version, lens, from }: WrittenIndexProps) {
  const { unread, ...read } = useTables(version, [], FIND_TABLES)
  const tables = Object.fromEntries(Object.entries(read).filter(([, rows]) => rows !== null))
  const entries = [...recordEntries({ ...tables, unread }, lens), ...siteEntries]
  const sources = entries.filter(({ kind }) => kind === 'source').length
  return (
    <section aria-labelledby="index" className={styles.index}>
      <h2 id="index">Everything there is to read</h2>
      {LISTED.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          entries={entries.filter((one) => one.kind === kind)}
          from={from}
        />
      ))}
      {sources > 0 && (
        <p>
          <Link className="alone" href={pageHref('data', from, {}, 'sources')}>
            {sentenceCase(count(sources, 'source', 'sources'))}
          </Link>
        </p>
      )}
    </section>
  )
}

type KindProps = Pick<WrittenIndexProps, 'from'> & {
  readonly kind: FindKind
  readonly entries: readonly FindEntry[]
}

function Kind({ kind, entries, from }: KindProps) {
  if (entries.length === 0) return null
  const [one, several] = [kindWords(kind), kindWords(kind, 2)]
  // Newest first, as everywhere.
  const listed = kind === 'event' || kind === 'model' ? entries.toReversed() : entries
  return (
    <Disclosure
      summary={sentenceCase(count(entries.length, one, several))}
      {...(kind === 'company' && { open: true })}
    >
      <ul className={styles.links}>
        {listed.map((entry) => (
          <li key={entry.id}>
            <Link className="alone" href={findHref(entry, from)}>
              {entry.title}
            </Link>
            <span className={styles.when}>
              {[entry.value, entry.when].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
