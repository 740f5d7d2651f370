import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { onRecord } from '#domain/days/edtf.ts'
import { BARE, kindWords, type FindEntry } from '#domain/find/entry.ts'
import { nearestTo } from '#domain/find/nearestTo.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { plainName } from '#domain/words/plainName.ts'
import { useIsWritten } from '#ui/useIsWritten.ts'
import type { SharedValues } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import { findHref } from './findHref.ts'
import { SearchForm } from './SearchForm.tsx'
import { siteEntries } from './siteEntries.ts'
import styles from './Found.module.css'

type ElsewhereProps = {
  /** What was typed, below the base. */
  readonly path: string
  readonly version: DataVersion
  readonly from: SharedValues
}

/** Where somebody may have meant to go who came to an address of nothing: the nearest pages, and the search. */
export function Elsewhere({ path, version, from }: ElsewhereProps) {
  const near = nearestTo(path, useEntries(version, from.asof))
  // The page for every other address is written once, for none of them.
  const isWritten = useIsWritten()
  const [typed, setTyped] = useState<string | null>(null)
  const [, navigate] = useLocation()
  const q = typed ?? (isWritten ? '' : lastWords(path))
  return (
    <>
      {!isWritten && near.length > 0 && (
        <section aria-labelledby="nearest">
          <h2 id="nearest">{near.length === 1 ? 'The nearest page' : 'The nearest pages'}</h2>
          <ul className={styles.rows}>
            {near.map((entry) => (
              <li key={entry.kind + entry.id} className={styles.near}>
                <Link href={findHref(entry, from)}>{entry.title}</Link>{' '}
                <span className={styles.when}>{kindWords(entry.kind)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SearchForm
        q={q}
        onSay={setTyped}
        onFind={() => navigate(pageHref('search', { ...from, q: q.trim() }))}
      />
    </>
  )
}

/** What has a page, or a place on one, of its own. */
function useEntries(version: DataVersion, asof: string | null): readonly FindEntry[] {
  const { companies, events, models } = useTables(version, [], ['companies', 'events', 'models'])
  const day = asof ?? version.id
  return [
    ...siteEntries,
    ...(companies ?? []).map(({ id, name }): FindEntry => ({
      ...BARE,
      kind: 'company',
      id,
      title: plainName(name),
    })),
    ...(events ?? [])
      .filter(({ date }) => onRecord(date, day))
      .map(({ id, title }): FindEntry => ({ ...BARE, kind: 'event', id, title })),
    ...(models ?? [])
      .filter(({ released }) => onRecord(released, day))
      .map(({ id, name }): FindEntry => ({ ...BARE, kind: 'model', id, title: name })),
  ]
}

/** `eo 14409` of `/event/eo-14409`. */
const lastWords = (path: string) =>
  (path.split('/').findLast(Boolean) ?? '').replaceAll(/[-_]+/g, ' ').slice(0, 200)
