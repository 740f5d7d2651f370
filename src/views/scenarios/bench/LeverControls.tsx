import { lazy, useDeferredValue, useState } from 'react'
import type { Effect } from '#domain/regimes/findings/leverEffects.ts'
import { isMoved, PULLED, type AnyLever } from '#domain/regimes/levers/levers.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { Popover } from '#filters/Popover.tsx'
import { Button } from '#ui/Button.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import { leverValues } from '#url/scenarios.ts'
import { settingNow, valuesFor, type ChangeLevers } from '#levers/changeLevers.ts'
import { effectsOf } from './foundRuns.ts'
import { withLast } from './lastMoved.ts'
import styles from './LeverControls.module.css'
import { Segments } from './Segments.tsx'
import segments from './Segments.module.css'
import { ownPlace } from './ownPlace.ts'

/** Loaded when it is opened. */
const OwnSetting = lazy(() =>
  import('#views/scenarios/levers/OwnSetting.tsx').then((module) => ({
    default: module.OwnSetting,
  })),
)

type LeverControlsProps = {
  readonly version: DataVersion
  readonly lens: Lens
  readonly runs: ScenarioRuns
  readonly change: ChangeLevers
}

/** Every lever that stands for a decision, each place with what it does. Rules are chosen at their regimes. */
export function LeverControls(props: LeverControlsProps) {
  // What a lever would do takes a run for each of its places: the bars come first.
  const later = useDeferredValue(props.runs)
  return PULLED.map((lever, index) => (
    <Lever key={lever.id} {...{ ...props, lever, later }} isFirst={index === 0} />
  ))
}

type LeverProps = LeverControlsProps & {
  readonly lever: AnyLever
  /** What its effects are of. */
  readonly later: ScenarioRuns
  readonly isFirst: boolean
}

/** The place that opens a list is a button of its own. */
const LISTED = 'set'

function Lever({ lever, runs, later, change, isFirst, version, lens }: LeverProps) {
  const effects = effectsOf(later, lever)
  const [visited, setVisited] = useState<string | null>(null)
  const { levers } = runs
  const { choices, name, id } = lever
  const moved = isMoved(lever, levers)
  // A lever at its default may have an empty value.
  const now = settingNow(lever, levers)
  const present = (now ? effects.choices.get(now.value) : effects.own) ?? null
  const shown = visited === null ? present : effects.choices.get(visited)
  const own = ownPlace(lever, levers, now ? now.value || 'found' : '')
  const changeThis: ChangeLevers = (patch, how) =>
    change((all) => withLast(all, typeof patch === 'function' ? patch(all) : patch, id), how)
  const choose = (chosen: string) => {
    const patch = valuesFor(lever, chosen, runs)
    if (patch) changeThis(patch)
  }
  const opensList = choices.some(({ value }) => value === LISTED) && now?.value !== LISTED
  return (
    <div className={styles.lever}>
      <div className={styles.head}>
        <p className={styles.title} aria-hidden="true">
          {moved ? <mark>{name}</mark> : name}
        </p>
        {moved && (
          <span className={styles.reset}>
            <span className="visually-hidden">{name}: changed. </span>
            <Button variant="quiet" onClick={() => changeThis(leverValues(lever.defaults))}>
              Reset<span className="visually-hidden">: {name}</span>
            </Button>
          </span>
        )}
        <p className={styles.caption}>
          {shown?.regimes || (isFirst ? 'models that would move' : '')}
        </p>
      </div>
      <Segments
        label={name}
        options={choices
          .filter(({ value }) => value !== LISTED)
          .map(({ value, label }) => ({ value, label, ...shownOf(effects.choices.get(value)) }))}
        value={now?.value ?? NONE}
        onChange={choose}
        onVisit={setVisited}
        more={
          own && (
            <Popover
              title={name}
              className={segments.own}
              onOpen={() => opensList && choose(LISTED)}
              label={
                <span className={segments.choice} data-chosen={own.isChosen || undefined}>
                  <span>
                    <Superscript text={own.label} />
                  </span>
                  <span className={segments.effect}>
                    {own.isChosen ? (present?.words ?? '') : own.hint}
                  </span>
                </span>
              }
            >
              <LoadBoundary what="the settings">
                <OwnSetting {...{ lever, runs, version, lens }} change={changeThis} />
              </LoadBoundary>
            </Popover>
          )
        }
      />
    </div>
  )
}

/** Of no choice. */
const NONE = 'none of these'

const shownOf = (effect: Effect | undefined) => ({
  effect: effect?.words ?? '',
  said: effect?.said,
})
