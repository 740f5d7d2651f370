import { Link } from 'wouter'
import { bandWords } from '#charts/bars/bands.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { regimeWords } from '#domain/regimes/runs/moveWords.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { DisputeList } from '#evidence/DisputeList.tsx'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import type { SharedValues } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import reach from '#views/scenarios/bench/reach.module.css'
import { FactsRead } from './FactsRead.tsx'
import { RuleTrace } from './RuleTrace.tsx'
import { tracedSides } from './tracedSides.ts'
import styles from './TracePanel.module.css'

type TracePanelProps = {
  readonly version: DataVersion
  readonly model: Model
  readonly runs: ScenarioRuns
  readonly values: SharedValues
  readonly list: 'changes' | 'pair'
  /** The page with a goal set for this model. */
  readonly tippingHref: (reached: boolean) => string
}

/** Why a model stands where it does. */
export function TracePanel({ version, model, runs, values, list, tippingHref }: TracePanelProps) {
  const { all, naming } = runs
  const { sides, isOneRule, others, looked } = tracedSides(runs, model, list)
  const isCounted = all[0]?.assessed.some((one) => one.model.id === model.id)
  const now = sides.at(-1)
  return (
    <article className={styles.trace}>
      <h2>{model.name}</h2>
      <p className={styles.kind}>
        <span>{`${naming.developer(model.developer)}, ${edtfWords(model.released)}. `}</span>
        <a href="#trace-sources">Sources</a>
      </p>
      {!isCounted && (
        <p className={styles.aside}>
          Not counted under the present levers
          {model.weightsAccess === 'unreleased' && ': it was never released'}. The rules are tried
          on it all the same.
        </p>
      )}
      <dl className={styles.verdicts}>
        {sides.map(({ label, assessed }, index) => (
          <div key={label} data-now={index === sides.length - 1 || undefined}>
            <dt>{label}</dt>
            <dd>
              <i className={reach.reach} data-reach={assessed.band} aria-hidden="true" />
              {bandWords(assessed.band)}
            </dd>
          </div>
        ))}
      </dl>
      {isOneRule && looked ? (
        <section>
          <h3>{scenarioName(looked.scenario)}, case by case</h3>
          <RuleTrace run={looked} sides={sides} naming={naming} />
        </section>
      ) : (
        sides.map((side) => (
          <section key={side.label}>
            <h3>{side.label}</h3>
            <RuleTrace run={side.run} sides={[side]} naming={naming} />
          </section>
        ))
      )}
      {now && (
        <>
          <h3>What the rules read</h3>
          <FactsRead model={model} run={now.run} />
        </>
      )}
      <h3 id="trace-sources">Sources of the model’s facts</h3>
      <SeenEvidence version={version} row={model} />
      <DisputeList version={version} table="models" id={model.id} />
      {[...new Set(sides.map(({ run }) => run.scenario))].map((scenario) => (
        <section key={scenario.id}>
          <h3>Sources of the rule: {scenarioName(scenario)}</h3>
          <SeenEvidence version={version} row={scenario} />
        </section>
      ))}
      {looked && now && (
        <p>
          <Link className="alone" href={tippingHref(now.assessed.reached !== true)}>
            The smallest change of levers that flips it in {scenarioName(looked.scenario)}
          </Link>
        </p>
      )}
      <p>
        <Link className="alone" href={pageHref('models', values, { model: model.id })}>
          The model’s record, with government tests
        </Link>
      </p>
      <h3>Other regimes</h3>
      <dl className={styles.others}>
        {others.map(({ run, assessed }) => (
          <div key={run.scenario.id}>
            <dt>{scenarioName(run.scenario)}</dt>
            <dd>
              <Superscript
                text={`${bandWords(assessed.band)}: ${regimeWords(run, assessed, naming)}`}
              />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
