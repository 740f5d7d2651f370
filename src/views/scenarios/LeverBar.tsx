import type { ReactNode } from 'react'
import { changedLevers, DEFAULT_LEVERS, type LeverName } from '#domain/regimes/levers/levers.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { tier } from '#domain/schema/modelTable.ts'
import { countryWords, listed } from '#domain/words/words.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { CheckList } from '#filters/CheckList.tsx'
import { FilterChoice } from '#filters/FilterChoice.tsx'
import { rangeWords } from '#filters/filterWords.ts'
import { Popover } from '#filters/Popover.tsx'
import type { ScenarioValues } from '#url/scenarios.ts'
import { FOUND, leverChip } from './leverPlaces.ts'
import styles from './LeverBar.module.css'
import { Power } from '#ui/Power.tsx'
import type { ChangeLevers } from './useSteps.ts'
import { WindowChoice } from './WindowChoice.tsx'

type LeverBarProps = {
  readonly runs: ScenarioRuns
  readonly values: ScenarioValues
  readonly change: ChangeLevers
  readonly version: string
}

/** The state of every lever as one sentence of chips: what is counted, then each lever that was moved. */
export function LeverBar({ runs, values, change, version }: LeverBarProps) {
  const { levers, ground, naming, inTable, all } = runs
  const counted = all[0]?.coverage.total ?? 0
  const developers = [...new Set(ground.models.map(({ developer }) => developer))]
  const codes = ground.models.flatMap(({ developerCountry }) => developerCountry ?? [])
  const who = values.who.filter((id) => developers.includes(id))
  const isAsOf = values.asof !== null && values.asof !== version
  return (
    <section className={styles.bar} aria-label="What is counted, and which levers are moved">
      <ul className={styles.chips}>
        <Chip
          words={`models ${rangeWords(levers.from, levers.to)}`}
          title="Releases counted"
          clear={
            levers.from !== null || levers.to !== null
              ? () => change({ window: 'all', from: null, to: null })
              : null
          }
        >
          <WindowChoice values={values} change={change} />
        </Chip>
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
        <Chip
          words={
            levers.countries.length > 0
              ? listed(levers.countries.map(countryWords))
              : 'every country'
          }
          title="Countries"
          clear={levers.countries.length > 0 ? () => change({ countries: [] }) : null}
        >
          <CheckList
            legend="Countries of developers"
            options={[...new Set(codes)].map((value) => ({ value, label: countryWords(value) }))}
            chosen={levers.countries}
            onChange={(countries) => change({ countries })}
            none="All are counted."
          />
        </Chip>
        <Chip
          words={levers.tiers.length > 0 ? `${listed(levers.tiers)} models` : 'every tier'}
          title="Tiers"
          clear={levers.tiers.length > 0 ? () => change({ tiers: [] }) : null}
        >
          <CheckList
            legend="Tiers, an editorial judgement"
            options={tier.options.map((value) => ({ value, label: value }))}
            chosen={levers.tiers}
            onChange={(tiers) => change({ tiers })}
            none="All are counted."
          />
        </Chip>
        <Chip
          words={`compute: ${levers.imputed ? 'estimates and imputed' : 'published estimates only'}`}
          title="Compute figures"
          clear={levers.imputed ? () => change({ imputed: false }) : null}
        >
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={levers.imputed}
              onChange={() => change({ imputed: !levers.imputed })}
            />
            Let compute inferred from benchmarks stand in where no estimate is published
          </label>
        </Chip>
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
        {changedLevers(levers, DEFAULT_LEVERS).map((name) => (
          <LeverChip key={name} {...{ name, runs, change }} />
        ))}
      </ul>
    </section>
  )
}

type ChipProps = {
  readonly words: string
  readonly title: string
  /** Takes the narrowing away; `null` where nothing is narrowed. */
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

function LeverChip({
  name,
  runs,
  change,
}: {
  readonly name: LeverName
  readonly runs: ScenarioRuns
  readonly change: ChangeLevers
}) {
  const words = leverChip(name, runs.levers)
  if (words === null) return null
  return (
    <li className={styles.chip} data-narrows="">
      <a className={styles.jump} href="#levers">
        <Power text={words} />
      </a>
      <Cross words={words} onClick={() => change(FOUND[name])} />
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
