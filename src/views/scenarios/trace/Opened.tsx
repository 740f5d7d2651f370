import { useRef, type ReactNode } from 'react'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { Button } from '#ui/Button.tsx'
import { usePanelFocus } from '#ui/panelFocus.ts'
import { useEscape } from '#ui/useKeydown.ts'
import { openedOf } from '#views/scenarios/bench/opened.ts'
import type { BenchProps } from '#views/scenarios/bench/bench.ts'
import { RegimeRecord } from '#views/scenarios/tabs/RegimeRecord.tsx'
import { scenariosHref } from '#views/scenarios/levers/scenariosHref.ts'
import { PartModels } from './PartModels.tsx'
import { TracePanel } from './TracePanel.tsx'
import styles from './Opened.module.css'

type OpenedProps = BenchProps & {
  readonly list: 'changes' | 'pair'
  /** The models of the list behind it, in order. */
  readonly models: readonly string[]
}

/** In the place of the list of models: the trace of one, the models of a part of a bar, or the rule of a regime. */
export function Opened({ models, ...props }: OpenedProps) {
  const { version, tables, runs, values, change, search, list } = props
  const opened = openedOf(values.cell)
  const model = tables.models.find(({ id }) => id === values.model)
  if (values.model !== null) {
    const at = models.indexOf(values.model)
    return (
      <Frame
        label={model ? `Why ${model.name} stands where it does` : 'Unknown model'}
        title={model?.name ?? 'Unknown model'}
        back={{
          words: opened?.kind === 'part' ? 'The part of the bar' : 'All models that move',
          go: () => change({ model: null }),
        }}
        steps={
          at < 0
            ? null
            : {
                previous: models[at - 1],
                next: models[at + 1],
                go: (id) => change({ model: id }),
              }
        }
      >
        {model ? (
          <TracePanel
            {...{ version, model, runs, values, list }}
            tippingHref={(reached) =>
              scenariosHref(
                search,
                {
                  model: null,
                  cell: null,
                  tab: 'change',
                  goal: { kind: 'model', model: model.id, reached },
                },
                'tipping',
              )
            }
          />
        ) : (
          <p>No model with the id “{values.model}” is in this version of the data.</p>
        )}
      </Frame>
    )
  }
  const run = runs.all.find(({ scenario }) => scenario.id === opened?.scenario)
  const back = { words: 'All models that move', go: () => change({ cell: null }) }
  if (!run || !opened) {
    return (
      <Frame label="Unknown part" title="Unknown part" back={back} steps={null}>
        <p>Nothing with the id “{values.cell}” is in this version of the data.</p>
      </Frame>
    )
  }
  const name = run.scenario.name
  return opened.kind === 'rule' ? (
    <Frame label={`The rule of ${name}`} title={`The rule of ${name}`} back={back} steps={null}>
      <RegimeRecord
        {...{ version, run }}
        name={scenarioName(run.scenario)}
        naming={runs.naming}
        isOpen
      />
    </Frame>
  ) : (
    <Frame label={`A part of ${name}`} title={name} back={back} steps={null}>
      <PartModels {...props} run={run} band={opened.band} />
    </Frame>
  )
}

type FrameProps = {
  readonly label: string
  readonly title: string
  readonly back: { readonly words: string; readonly go: () => void }
  readonly steps: {
    readonly previous: string | undefined
    readonly next: string | undefined
    readonly go: (id: string) => void
  } | null
  readonly children: ReactNode
}

function Frame({ label, title, back, steps, children }: FrameProps) {
  const frame = useRef<HTMLElement>(null)
  usePanelFocus(frame, label)
  useEscape(back.go)
  return (
    <aside className={styles.frame} aria-label={label}>
      <title>{`${title} · Scenarios · Oversight Atlas`}</title>
      <div className={styles.head}>
        <Button variant="quiet" onClick={back.go}>
          ‹ {back.words}
        </Button>
        {steps && (
          <span className={styles.steps}>
            <Step words="Previous" to={steps.previous} go={steps.go} />
            <Step words="Next" to={steps.next} go={steps.go} />
          </span>
        )}
      </div>
      <section ref={frame} className={styles.body} tabIndex={-1}>
        {children}
      </section>
    </aside>
  )
}

type StepProps = {
  readonly words: string
  readonly to: string | undefined
  readonly go: (id: string) => void
}

const Step = ({ words, to, go }: StepProps) => (
  <Button variant="quiet" disabled={to === undefined} onClick={() => to !== undefined && go(to)}>
    {words}
  </Button>
)
