import { bandWords } from '#charts/bars/bands.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import { decisionWords } from '#domain/regimes/rule/describeRule.ts'
import type { ReachBand } from '#domain/regimes/rule/reach.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { grouped } from '#domain/words/grouped.ts'
import { sentenceCase } from '#domain/words/words.ts'
import { Button } from '#ui/Button.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import type { BenchProps } from '#views/scenarios/bench/bench.ts'
import styles from './PartModels.module.css'

type PartModelsProps = BenchProps & { readonly run: ScenarioRun; readonly band: ReachBand }

/** The models of one part of a bar, by the case that put them there; newest first. */
export function PartModels({ run, band, runs, change }: PartModelsProps) {
  const { naming } = runs
  const own = run.assessed.filter((one) => one.band === band).toReversed()
  const groups = [...grouped(own, ({ verdict }) => decisionWords(run.rule, verdict, naming))]
  return (
    <>
      <h2 className={styles.title}>
        {`${scenarioName(run.scenario)}: ${bandWords(band).toLowerCase()}`}
      </h2>
      <p className={styles.lede}>{`${own.length} of ${run.coverage.total} models`}</p>
      {groups
        .toSorted(([, a], [, b]) => b.length - a.length)
        .map(([decision, members]) => (
          <div key={decision}>
            <p className={styles.rule}>
              <strong>{members.length}</strong> <Superscript text={`${sentenceCase(decision)}.`} />
            </p>
            <ul className={styles.models}>
              {members.map(({ model }: Assessed) => (
                <li key={model.id}>
                  <Button variant="quiet" onClick={() => change({ model: model.id })}>
                    {model.name}
                  </Button>
                  <span>
                    {`${naming.developer(model.developer)}, ${edtfWords(model.released)}`}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      <Button
        variant="quiet"
        onClick={() => change({ cell: `rule.${run.scenario.id}`, model: null })}
      >
        The whole rule, and its sources
      </Button>
    </>
  )
}
