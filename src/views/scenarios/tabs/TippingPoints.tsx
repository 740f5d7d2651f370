import type { ReactNode } from 'react'
import { useLatest } from '#queries/useLatest.ts'
import { Link } from 'wouter'
import { leversInWords } from '#domain/regimes/levers/levers.ts'
import { difference, differenceWords } from '#domain/regimes/runs/difference.ts'
import { runScenario, type ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import type { Goal } from '#domain/regimes/findings/tippingPoint.ts'
import { count } from '#domain/words/words.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { leverValues, type ScenarioValues } from '#url/scenarios.ts'
import { askTippingPoints } from './askTippingPoints.ts'
import { GoalChoice } from './GoalChoice.tsx'
import { span } from '#ui/format.ts'
import { Superscript } from '#ui/Superscript.tsx'
import { ReachBands } from '#views/scenarios/bench/ReachBands.tsx'
import styles from './parts.module.css'
import layout from './columns.module.css'
import type { ChangeLevers } from '#levers/changeLevers.ts'

type TippingPointsProps = {
  readonly runs: ScenarioRuns
  readonly values: ScenarioValues
  readonly change: ChangeLevers
  readonly href: (patch: Partial<ScenarioValues>) => string
}

export function TippingPoints({ runs, values, change, href }: TippingPointsProps) {
  const scenario = runs.pairs[0]?.after.scenario
  return (
    <section id="tipping" aria-labelledby="tipping-head">
      <h3 id="tipping-head" className={styles.head}>
        The smallest change that tips it
      </h3>
      <p className={layout.sentence}>
        Every lever that stands for a decision is tried at every setting, one at a time, then two,
        then three{scenario ? `, for ${scenarioName(scenario)}` : ''}. What is counted is never
        changed.
      </p>
      <GoalChoice {...{ runs, change }} goal={values.goal} />
      <div aria-live="polite">
        {values.goal !== null && <Answer {...{ runs, href }} goal={values.goal} />}
      </div>
    </section>
  )
}

type AnswerProps = Pick<TippingPointsProps, 'runs' | 'href'> & { readonly goal: Goal }

function Answer({ runs, href, goal }: AnswerProps) {
  const { facts, levers, pairs, naming } = runs
  const scenario = pairs[0]?.after.scenario
  const { data, error, isPending } = useLatest(
    JSON.stringify([scenario, facts.asof, facts.models.length, levers, goal]),
    async (signal) => (scenario ? askTippingPoints({ scenario, facts, levers, goal }, signal) : []),
  )
  if (isPending) return <p className={layout.sentence}>Searching…</p>
  if (!data) return <p>{error?.message} The levers above can still be tried by hand.</p>
  const [first] = data
  if (!first) {
    return (
      <p>
        Nothing within three levers reaches it for certain. What public facts leave open may stand
        in the way.
      </p>
    )
  }
  if (first.moves.length === 0) return <p>It is so already, with the levers as they stand.</p>
  const present = pairs[0]?.after
  return (
    <>
      <p>
        {data.length === 1
          ? 'One change'
          : count(data.length, 'change', 'changes').replace(/^./, (one) => one.toUpperCase())}{' '}
        of {count(first.moves.length, 'lever', 'levers')} would do it:
      </p>
      <ul className={styles.answers}>
        {present && (
          <Bar run={present} from={null}>
            As the levers stand
          </Bar>
        )}
        {data.slice(0, 12).map((point) => {
          const run = scenario ? runScenario(scenario, facts, point.levers) : null
          return (
            <Bar key={JSON.stringify(point.moves)} run={run} from={present ?? null}>
              <Link href={href(leverValues(point.levers))}>
                <Superscript text={leversInWords(point.levers, levers, naming).join(' ')} />
              </Link>
            </Bar>
          )
        })}
      </ul>
      {data.length > 12 && <p>And {data.length - 12} more of the same size.</p>}
    </>
  )
}

type BarProps = {
  /** `null` where its rule is not in this data. */
  readonly run: ScenarioRun | null
  /** What it is told against; `null` for that itself. */
  readonly from: ScenarioRun | null
  readonly children: ReactNode
}

/** A setting of the levers with what the regime looked at reaches under it. */
function Bar({ run, from, children }: BarProps) {
  const by = run && from ? difference(from, run) : null
  return (
    <li>
      <span>{children}</span>
      {run && (
        <>
          <span>
            <span className="visually-hidden">: {scenarioName(run.scenario)} reaches </span>
            <b>{span(run.coverage.certain, run.coverage.atMost)}</b>
            <span> of {run.coverage.total}</span>
            {by && <span>&emsp;{differenceWords(by)}</span>}
          </span>
          <ReachBands coverage={run.coverage} className={styles.bar} />
        </>
      )}
    </li>
  )
}
