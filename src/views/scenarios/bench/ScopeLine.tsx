import { lazy, useState, type ReactNode } from 'react'
import { dayWords } from '#domain/days/edtfWords.ts'
import { isMoved, leverOf } from '#domain/regimes/levers/levers.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { listed } from '#domain/words/words.ts'
import { Popover } from '#filters/Popover.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { leverValues, type ScenarioValues } from '#url/scenarios.ts'
import type { ChangeLevers } from '#levers/changeLevers.ts'
import { Superscript } from '#ui/Superscript.tsx'
import type { Scope } from './scope.ts'
import styles from './ScopeLine.module.css'

/** Loaded when one is opened. */
const ScopeChoice = lazy(() =>
  import('#views/scenarios/levers/ScopeChoice.tsx').then((module) => ({
    default: module.ScopeChoice,
  })),
)

type ScopeLineProps = {
  readonly runs: ScenarioRuns
  readonly values: ScenarioValues
  readonly change: ChangeLevers
  readonly version: string
}

const NARROWING = ['countries', 'tiers', 'imputed'] as const

/** What is counted, in one line. */
export function ScopeLine({ runs, values, change, version }: ScopeLineProps) {
  const { levers, facts, naming, inTable, all } = runs
  const counted = all[0]?.coverage.total ?? 0
  const developers = new Set(facts.models.map(({ developer }) => developer))
  const who = values.who.filter((id) => developers.has(id))
  const chip = (scope: Scope, title: string, words: string, clear: (() => void) | null) => (
    <Chip key={scope} {...{ words, title, clear }}>
      <ScopeChoice {...{ scope, runs, values, change, version }} />
    </Chip>
  )
  const ofLever = (id: 'window' | (typeof NARROWING)[number]) => {
    const lever = leverOf(id)
    const widest = lever.widest ?? lever.defaults
    const isNarrow = isMoved(lever, levers, { ...levers, ...widest })
    const clear = isNarrow ? () => change(leverValues(widest)) : null
    return chip(id, lever.name, lever.chip(levers, naming), clear)
  }
  const [isAll, setAll] = useState(false)
  const isAsOf = values.asof !== null && values.asof !== version
  return (
    <section className={styles.line} aria-label="What is counted" data-all={isAll || undefined}>
      <ul className={styles.chips}>
        {ofLever('window')}
        {chip('count', 'Which are left out', `${counted} of ${inTable} models`, null)}
        {chip(
          'who',
          'Developers',
          who.length > 0 ? listed(who.map(naming.developer)) : 'every developer',
          who.length > 0 ? () => change({ who: [] }) : null,
        )}
        {NARROWING.map(ofLever)}
        {chip(
          'asof',
          'As of',
          `as of ${dayWords(values.asof ?? version, 'short')}`,
          isAsOf ? () => change({ asof: null }) : null,
        )}
        <li className={styles.more}>
          <button
            type="button"
            className={styles.button}
            aria-expanded={isAll}
            onClick={() => setAll(!isAll)}
          >
            {isAll ? 'Fewer choices' : 'More choices'}
          </button>
        </li>
      </ul>
    </section>
  )
}

type ChipProps = {
  readonly words: string
  readonly title: string
  /** `null` where nothing is narrowed. */
  readonly clear: (() => void) | null
  readonly children: ReactNode
}

function Chip({ words, title, clear, children }: ChipProps) {
  return (
    <li className={styles.chip} data-narrows={clear ? '' : undefined}>
      <Popover label={<Superscript text={words} />} title={title} className={styles.button}>
        <LoadBoundary what="the choices">{children}</LoadBoundary>
      </Popover>
      {clear && <Cross words={words} onClick={clear} />}
    </li>
  )
}

function Cross({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      className={styles.cross}
      aria-label={`Take away: ${words}`}
      onClick={onClick}
    >
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <path d="M1 1L9 9M9 1L1 9" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </button>
  )
}
