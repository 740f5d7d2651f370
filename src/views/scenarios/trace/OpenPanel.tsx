import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { Panel } from '#ui/Panel.tsx'
import { TitledPanel } from '#views/TitledPanel.tsx'
import { EntryPanel } from './EntryPanel.tsx'
import type { SectionProps } from '#views/scenarios/tabs/section.ts'
import { scenariosHref } from '#views/scenarios/levers/scenariosHref.ts'
import { isAnyMoved } from '#views/scenarios/bench/foundRuns.ts'
import { TracePanel } from './TracePanel.tsx'

type OpenPanelProps = SectionProps & {
  readonly runs: ScenarioRuns
  readonly search: string
}

export function OpenPanel({ runs, search, ...section }: OpenPanelProps) {
  const { version, tables, values, change } = section
  const model = tables.models.find(({ id }) => id === values.model)
  const close = () => change({ model: null, cell: null })
  if (values.model !== null) {
    return (
      <TitledPanel
        key={values.model}
        page="Scenarios"
        title={model?.name}
        label={model ? `Why ${model.name} stands where it does` : 'Unknown model'}
        onClose={close}
      >
        {model ? (
          <TracePanel
            {...{ version, model, runs, values }}
            list={values.list ?? (isAnyMoved(runs) ? 'changes' : 'pair')}
            tippingHref={(reached) =>
              scenariosHref(
                search,
                { model: null, tab: 'change', goal: { kind: 'model', model: model.id, reached } },
                'tipping',
              )
            }
          />
        ) : (
          <p>No model with the id “{values.model}” is in this version of the data.</p>
        )}
      </TitledPanel>
    )
  }
  return (
    <Panel key={values.cell} label="Mechanism and evidence" onClose={close}>
      <LoadBoundary what="the evidence" minHeight={300}>
        <EntryPanel {...section} cell={values.cell ?? ''} />
      </LoadBoundary>
    </Panel>
  )
}
