import { useState, type ComponentProps } from 'react'
import type { Movable } from '#charts/frame/chart.tsx'
import { runsOf } from '#charts/runs/runsOf.ts'
import { useTables } from '#data/useTables.ts'
import type { Lens } from '#domain/record/lens.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { isMoved, leverOf } from '#domain/regimes/levers/levers.ts'
import { SCENARIO_TABLES } from '#domain/regimes/runs/scenarioRuns.ts'
import { sentenceCase } from '#domain/words/words.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { ChangeLevers } from '#levers/changeLevers.ts'
import { LeverSelect } from '#levers/LeverSelect.tsx'
import { MovedLevers } from '#levers/MovedLevers.tsx'
import { AgainstSelect, LookedSelect } from '#levers/PairSelects.tsx'
import { ownParams, ParamControls } from '#levers/ParamControls.tsx'
import { RuleSelect } from '#levers/RuleSelect.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { writeAddress } from '#url/address.ts'
import { knownScenarioValues } from '#url/scenarioProblems.ts'
import { scenariosAddress, type ScenarioValues } from '#url/scenarios.ts'
import { useAddress } from '#url/useAddress.ts'
import styles from './EmbedLevers.module.css'

type EmbedLeversProps = {
  readonly movable: Movable | null
  readonly lens: Lens
  readonly version: DataVersion
}

/** Levers in sight, beside one or two regimes: two lines on a phone. */
const IN_SIGHT = { all: 3, one: 3, pair: 2 } as const

/** Loaded where an embed offers it: the levers that move its chart. Nothing where there is nothing to move. */
export function EmbedLevers({ movable, lens, version }: EmbedLeversProps) {
  const inVersion = useTables(version, SCENARIO_TABLES)
  const { values: asked, under } = useAddress(scenariosAddress)
  const { values, change: write } = under(knownScenarioValues(asked, inVersion))
  const [first] = useState(values)
  if (movable === null || inVersion.models.length === 0) return null
  const runs = runsOf(seenTables(inVersion, lens), lens, values)
  // Always `replace`: the history is the host page's.
  const change: ChangeLevers = (patch) =>
    write(typeof patch === 'function' ? patch(values) : patch, { replace: true })
  const { regimes } = movable
  const levers = movable.levers.map(leverOf)
  const chosen = levers.filter(({ choices }) => choices.length > 0)
  const [inSight, more] = [chosen.slice(0, IN_SIGHT[regimes]), chosen.slice(IN_SIGHT[regimes])]
  const written = (one: ScenarioValues) => writeAddress(scenariosAddress, one)
  const isChanged = written(values) !== written(first)
  const [pair] = runs.pairs
  const ruled =
    regimes === 'all' || pair === undefined
      ? runs.all
      : regimes === 'one'
        ? [pair.after]
        : [...new Set([pair.before, pair.after])]
  return (
    <section className={styles.levers} aria-label="Levers" data-controls>
      <div className={styles.row}>
        {regimes !== 'all' && <LookedSelect label="Regime" {...{ runs, values, change }} />}
        {regimes === 'pair' && (
          <AgainstSelect label="Compared with" {...{ runs, values, change }} />
        )}
        {inSight.map((lever) => (
          <LeverSelect key={lever.id} {...{ lever, runs, change }} />
        ))}
      </div>
      <MovedLevers
        moved={levers.filter((lever) => isMoved(lever, runs.levers))}
        {...{ runs, change }}
        reset={isChanged ? () => change(first) : null}
      />
      <Disclosure summary="More levers">
        <div className={styles.row}>
          {more.map((lever) => (
            <LeverSelect key={lever.id} {...{ lever, runs, change }} />
          ))}
          {levers.some(({ id }) => id === 'rules') &&
            ruled.map((run) => <RuleSelect key={run.scenario.id} {...{ run, runs, change }} />)}
        </div>
        <div className={styles.own}>
          {levers
            .filter((lever) => ownParams(lever, runs.levers).length > 0)
            .map((lever) => (
              <OwnParams key={lever.id} {...{ lever, runs, change }} />
            ))}
        </div>
      </Disclosure>
    </section>
  )
}

const LISTS: readonly string[] = ['countries', 'choices', 'developers']

/** What its usual settings do not set; a long list behind what it says now. */
function OwnParams({ lever, runs, change }: ComponentProps<typeof ParamControls>) {
  const controls = <ParamControls {...{ lever, runs, change }} />
  const isList = Object.values(lever.params).some(({ kind }) => LISTS.includes(kind))
  return isList ? (
    <Disclosure summary={sentenceCase(lever.chip(runs.levers, runs.naming))}>{controls}</Disclosure>
  ) : (
    <div>{controls}</div>
  )
}
