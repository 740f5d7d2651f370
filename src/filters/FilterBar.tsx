import { lazy, type ReactNode } from 'react'
import type { Actor } from '#domain/schema/recordTables.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import type { SharedValues } from '#url/address.ts'
import styles from './FilterBar.module.css'
import type { ChangeShared } from '#url/useAddress.ts'
import { filterState, type FilterName } from './filterWords.ts'
import { Popover } from './Popover.tsx'

/** Loaded on demand: it opens from a button. */
const FilterChoice = lazy(() =>
  import('./FilterChoice.tsx').then((module) => ({ default: module.FilterChoice })),
)

type FilterBarProps = {
  readonly values: SharedValues
  readonly change: ChangeShared
  readonly version: string
  readonly actors: readonly Actor[]
  /** In the order of the chips. */
  readonly filters: readonly FilterName[]
  /** Actors to choose from; all where left out. */
  readonly offered?: readonly { readonly id: string; readonly name: string }[]
  /** Codes of jurisdictions to choose from, where they are a filter. */
  readonly places?: readonly string[]
  /** What a chip opens, where the page says more of its choices. */
  readonly renderChoice?: (name: Exclude<FilterName, 'q'>) => ReactNode
  /** Words for a filter that is not set, where that is not “all”. */
  readonly unset?: { readonly [Name in FilterName]?: string }
  /** Filters without a chip while they are not set, and where they are set then. */
  readonly added?: { readonly names: readonly FilterName[]; readonly from: ReactNode }
  /** A field for the words of a search, in place of its chip. */
  readonly field?: ReactNode
  /** What all of them leave, at the end of the bar. */
  readonly children?: ReactNode
}

const CLEARED: { readonly [Name in FilterName]: Partial<SharedValues> } = {
  who: { who: [] },
  dates: { from: null, to: null },
  type: { type: [] },
  in: { in: [] },
  bearing: { bearing: [] },
  confidence: { confidence: [] },
  q: { q: '' },
  asof: { asof: null, known: false },
}

/** A chip that narrows can be removed; any can be opened. */
export function FilterBar({ values, change, version, actors, filters, ...offers }: FilterBarProps) {
  const { added, field, children } = offers
  const states = filters.map((name) => {
    const state = filterState(name, values, actors, version)
    const words = state.narrows ? state.words : (offers.unset?.[name] ?? state.words)
    return { name, ...state, words }
  })
  const isNarrowed = states.some(({ narrows }) => narrows)
  return (
    <section className={styles.bar} aria-label="Filters">
      {field}
      <ul className={styles.chips}>
        {added && <li>{added.from}</li>}
        {states.map(({ name, words, narrows }) =>
          narrows || (name !== 'q' && !added?.names.includes(name)) ? (
            <li
              key={name}
              data-narrows={narrows || undefined}
              data-field={name === 'q' || undefined}
              className={styles.chip}
            >
              {name === 'q' ? (
                <span>{words}</span>
              ) : (
                <Popover label={words} title={FILTER_TITLES[name]}>
                  <LoadBoundary what="the choices" quiet>
                    {offers.renderChoice?.(name) ?? (
                      <FilterChoice
                        name={name}
                        values={values}
                        change={change}
                        version={version}
                        offered={offers.offered ?? actors}
                        places={offers.places ?? []}
                      />
                    )}
                  </LoadBoundary>
                </Popover>
              )}
              {narrows && (
                <button
                  type="button"
                  className={styles.cross}
                  aria-label={`Take away: ${words}`}
                  onClick={() => change(CLEARED[name])}
                >
                  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                    <path d="M1 1L9 9M9 1L1 9" stroke="currentColor" strokeWidth="1.8" />
                  </svg>
                </button>
              )}
            </li>
          ) : null,
        )}
        {isNarrowed && (
          <li>
            <button
              type="button"
              className={styles.clear}
              onClick={() => change(Object.assign({}, ...filters.map((name) => CLEARED[name])))}
            >
              Clear all
            </button>
          </li>
        )}
      </ul>
      {children}
    </section>
  )
}

const FILTER_TITLES: { readonly [Name in Exclude<FilterName, 'q'>]: string } = {
  who: 'Companies and bodies',
  dates: 'Dates',
  type: 'Event types',
  in: 'Jurisdictions',
  bearing: 'Which way it bears',
  confidence: 'Confidence',
  asof: 'As of',
}
