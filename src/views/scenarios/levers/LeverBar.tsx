import type { ReactNode } from 'react'
import {
  EVERY_LEVER,
  isMoved,
  leverOf,
  type AnyLever,
  type LeverId,
} from '#domain/regimes/levers/levers.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { listed } from '#domain/words/words.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { CheckList } from '#filters/CheckList.tsx'
import { FilterChoice } from '#filters/FilterChoice.tsx'
import { Popover } from '#filters/Popover.tsx'
import { leverValues, type ScenarioValues } from '#url/scenarios.ts'
import { LeverControl } from './LeverControl.tsx'
import styles from './LeverBar.module.css'
import { Superscript } from '#ui/Superscript.tsx'
import type { ChangeLevers } from './useSteps.ts'
import { RangeFields } from '#filters/RangeFields.tsx'

type LeverBarProps = {
  readonly runs: ScenarioRuns
  readonly values: ScenarioValues
  readonly change: ChangeLevers
  readonly version: string
}

/** Chips: what is counted, then each lever that was moved. */
export function LeverBar({ runs, values, change, version }: LeverBarProps) {
  const { levers, facts, naming, inTable, all } = runs
  const counted = all[0]?.coverage.total ?? 0
  const developers = [...new Set(facts.models.map(({ developer }) => developer))]
  const who = values.who.filter((id) => developers.includes(id))
  const scope = (id: LeverId) => (
    <ScopeChip key={id} lever={leverOf(id)} {...{ runs, change }}>
      {id === 'window' && (
        <div className={styles.window}>
          <p>Or days of your own:</p>
          <RangeFields from={values.from} to={values.to} change={change} />
        </div>
      )}
    </ScopeChip>
  )
  const isAsOf = values.asof !== null && values.asof !== version
  return (
    <section className={styles.bar} aria-label="What is counted, and which levers are moved">
      <ul className={styles.chips}>
        {scope('window')}
        <li className={styles.fact}>
          {counted} of {inTable} models
        </li>
        <Chip
          words={who.length > 0 ? listed(who.map(naming.developer)) : 'every developer'}
          title="Developers"
          clear={who.length > 0 ? () => change({ who: [] }) : null}
        >
          <CheckList
            legend="Developers"
            options={developers.map((value) => ({ value, label: naming.developer(value) }))}
            chosen={who}
            onChange={(chosen) => change({ who: chosen })}
            none="All are counted."
          />
        </Chip>
        {EVERY_LEVER.filter(({ id, isDecision }) => !isDecision && id !== 'window').map(({ id }) =>
          scope(id),
        )}
        <Chip
          words={`as of ${dayWords(values.asof ?? version, 'short')}`}
          title="As of"
          clear={isAsOf ? () => change({ asof: null }) : null}
        >
          <FilterChoice
            name="asof"
            values={values}
            change={change}
            version={version}
            offered={[]}
            events={[]}
          />
        </Chip>
        {EVERY_LEVER.filter((lever) => lever.isDecision && isMoved(lever, levers)).map((lever) => (
          <MovedChip key={lever.id} {...{ lever, runs, change }} />
        ))}
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
      <Popover label={words} title={title}>
        {children}
      </Popover>
      {clear && <Cross words={words} onClick={clear} />}
    </li>
  )
}

type LeverChipProps = Pick<LeverBarProps, 'runs' | 'change'> & {
  readonly lever: AnyLever
}

/** What is counted by one lever; removable where it narrows. */
function ScopeChip({
  lever,
  runs,
  change,
  children,
}: LeverChipProps & { readonly children?: ReactNode }) {
  const widest = lever.widest ?? lever.defaults
  const isNarrow = isMoved(lever, runs.levers, { ...runs.levers, ...widest })
  return (
    <Chip
      words={lever.chip(runs.levers, runs.naming)}
      title={lever.name}
      clear={isNarrow ? () => change(leverValues(widest)) : null}
    >
      <LeverControl {...{ lever, runs, change }} />
      {children}
    </Chip>
  )
}

/** A lever that was moved; removing the chip sets it back. */
function MovedChip({ lever, runs, change }: LeverChipProps) {
  const words = lever.chip(runs.levers, runs.naming)
  return (
    <li className={styles.chip} data-narrows="">
      <a className={styles.jump} href="#levers">
        <Superscript text={words} />
      </a>
      <Cross words={words} onClick={() => change(leverValues(lever.defaults))} />
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
