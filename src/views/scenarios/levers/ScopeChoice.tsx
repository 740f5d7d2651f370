import { leverOf } from '#domain/regimes/levers/levers.ts'
import { leftOut } from '#domain/regimes/levers/leftOut.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { listed } from '#domain/words/words.ts'
import { CheckList } from '#filters/CheckList.tsx'
import { FilterChoice } from '#filters/FilterChoice.tsx'
import { RangeFields } from '#filters/RangeFields.tsx'
import type { ChangeLevers } from '#levers/changeLevers.ts'
import type { ScenarioValues } from '#url/scenarios.ts'
import type { Scope } from '#views/scenarios/bench/scope.ts'
import { LeverControl } from './LeverControl.tsx'
import styles from './LeverControls.module.css'

type ScopeChoiceProps = {
  readonly scope: Scope
  readonly runs: ScenarioRuns
  readonly values: ScenarioValues
  readonly change: ChangeLevers
  readonly version: string
}

/** How one part of what is counted is chosen. */
export function ScopeChoice({ scope, runs, values, change, version }: ScopeChoiceProps) {
  const { facts, naming } = runs
  if (scope === 'count') return <LeftOut runs={runs} />
  if (scope === 'asof') {
    return <FilterChoice name="asof" {...{ values, change, version }} offered={[]} places={[]} />
  }
  if (scope === 'who') {
    const developers = [...new Set(facts.models.map(({ developer }) => developer))]
    return (
      <CheckList
        legend="Developers"
        options={developers.map((value) => ({ value, label: naming.developer(value) }))}
        chosen={values.who.filter((id) => developers.includes(id))}
        onChange={(chosen) => change({ who: chosen })}
        none="All are counted."
      />
    )
  }
  return (
    <>
      <LeverControl lever={leverOf(scope)} {...{ runs, change }} />
      {scope === 'window' && (
        <div className={styles.window}>
          <p>Or days of your own:</p>
          <RangeFields from={values.from} to={values.to} change={change} />
        </div>
      )}
    </>
  )
}

/** Longest list of models that is named. */
const NAMED = 8

function LeftOut({ runs }: { readonly runs: ScenarioRuns }) {
  const { facts, levers, all, inTable } = runs
  const others = inTable - facts.models.length
  const counted = all[0]?.assessed.map(({ model }) => model) ?? []
  const groups = leftOut(facts.models, counted, levers, facts.asof)
  if (groups.length + others === 0) return <p>None: every model of the table is counted.</p>
  return (
    <ul className={styles.left}>
      {groups.map(({ why, models }) => (
        <li key={why}>
          <strong>
            {models.length} {why}
          </strong>
          {models.length <= NAMED && `: ${listed(models.map(({ name }) => name))}`}
        </li>
      ))}
      {others > 0 && (
        <li>
          <strong>{others} of other developers</strong>
        </li>
      )}
    </ul>
  )
}
