import { lazy, useEffect, useState } from 'react'
import { isAnyMoved } from './foundRuns.ts'
import { span } from '#ui/format.ts'
import { ListFiles } from '#share/ListFiles.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { changedMoves, modelsIn, movedCount, pairMoves } from './moveLists.ts'
import { openedOf } from './opened.ts'
import type { BenchProps } from './bench.ts'
import { MoveList } from './MoveList.tsx'
import { PairChoice } from './PairChoice.tsx'
import { Segments } from './Segments.tsx'
import styles from './Moves.module.css'

/** Loaded when something is opened. */
const Opened = lazy(() =>
  import('#views/scenarios/trace/Opened.tsx').then((module) => ({ default: module.Opened })),
)

export type MovesProps = BenchProps & {
  /** Whether the trace of a model stands here, and not beside a tab. */
  readonly isTraceHere: boolean
}

/** The models that move, or why one of them does. */
export function Moves({ isTraceHere, ...props }: MovesProps) {
  const { version, runs, values, change } = props
  const list = values.list ?? (isAnyMoved(runs) ? 'changes' : 'pair')
  const [changes, pair] = [changedMoves(runs), pairMoves(runs)]
  const shown = list === 'changes' ? changes : pair
  const [isThere, setThere] = useState(false)
  const isOpen = (values.model !== null && isTraceHere) || openedOf(values.cell) !== null
  const count = (of: typeof changes) => {
    const { low, high } = movedCount(of)
    return span(low, high)
  }
  return (
    <section className={styles.moves} aria-labelledby="moves" data-open={isOpen || undefined}>
      <h2 id="moves" className="visually-hidden">
        Models that move
      </h2>
      {isOpen && (
        <LoadBoundary what="what was asked for" title="Scenarios">
          <Opened {...props} list={list} models={modelsIn(shown)} />
          <Mounted onChange={setThere} />
        </LoadBoundary>
      )}
      {/* Stays behind what is open, so that it comes back as it was scrolled; before that is there, it has the focus. */}
      <div className={styles.list} hidden={isOpen && isThere}>
        <div className={styles.choice}>
          <Segments
            label="Which models"
            options={[
              { value: 'changes', label: `Your changes ${count(changes)}` },
              { value: 'pair', label: `Two regimes ${count(pair)}` },
            ]}
            value={list}
            onChange={(chosen) => change({ list: chosen })}
          />
        </div>
        {list === 'pair' && <PairChoice {...props} />}
        <MoveList {...props} isChanges={list === 'changes'} shown={shown} />
        {modelsIn(shown).length > 0 && (
          <ListFiles
            what="the models that move"
            version={version}
            listing={async () => {
              const { movesListing } = await loadListing()
              return movesListing(props, shown, list === 'changes')
            }}
          />
        )}
      </div>
    </section>
  )
}

/** Says when what stands beside it is there. */
function Mounted({ onChange }: { readonly onChange: (isThere: boolean) => void }) {
  useEffect(() => {
    onChange(true)
    return () => onChange(false)
  }, [onChange])
  return null
}

/** Loaded when it is saved. */
const loadListing = () => import('./movesListing.ts')
