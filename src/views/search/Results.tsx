import { useState } from 'react'
import type { FindKind } from '#domain/find/entry.ts'
import { FoundNotes } from '#find/FoundNotes.tsx'
import { FoundRows } from '#find/FoundRows.tsx'
import { foundSections, foundWords } from '#find/sections.ts'
import { useFind } from '#find/useFind.ts'
import { useFindPlace } from '#find/useFindPlace.ts'
import { searchAddress } from '#url/search.ts'
import styles from './SearchView.module.css'

type ResultsProps = { readonly q: string; readonly onSay: (q: string) => void }

/** What the words of the address find. */
export function Results({ q, onSay }: ResultsProps) {
  const [whole, setWhole] = useState<readonly FindKind[]>([])
  // Words of a search are no filter of what it leads to.
  const place = useFindPlace(searchAddress)
  const from = { ...place.from, q: '' }
  const search = useFind({ q, whole, recall: [] }, from)
  const { answer, isWaiting } = search
  const sections = answer ? foundSections(q, answer, { ...place, from }) : []
  return (
    <div className={styles.results} aria-busy={!answer}>
      <p role="status" className={styles.count}>
        {answer && !isWaiting ? `${foundWords(answer)}.` : 'Looking…'}
      </p>
      <FoundNotes search={search} onSay={onSay} />
      <FoundRows
        sections={sections}
        words={answer?.found.words ?? []}
        onWhole={(kind) => setWhole([...whole, kind])}
      />
    </div>
  )
}
