import type { ComponentType } from 'react'
import type { Lens } from '#domain/record/lens.ts'
import { DEFAULT_LEVERS } from '#domain/regimes/levers/levers.ts'
import { leversInWords, leverWords } from '#domain/regimes/levers/levers.ts'
import {
  nothingCounted,
  SCENARIO_TABLES,
  type ScenarioRuns,
} from '#domain/regimes/runs/scenarioRuns.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import type { TableName, Tables } from '#domain/schema/tables.ts'
import { paths } from '#url/paths.ts'
import { scenariosAddress, type ScenarioValues } from '#url/scenarios.ts'
import { defineChart, type Definition, type PlotProps } from '#charts/frame/chart.tsx'
import { NothingDrawn, SAID } from '#charts/walk/NothingDrawn.tsx'
import { runsOf } from './runsOf.ts'

type RunsDefinition<Name extends TableName, Model> = Pick<
  Definition<object, Name, NoInfer<Model>>,
  | 'id'
  | 'name'
  | 'title'
  | 'summary'
  | 'table'
  | 'legend'
  | 'note'
  | 'sources'
  | 'height'
  | 'isTable'
> & {
  /** Tables beside those that scenarios run on. */
  readonly alsoNeeds?: readonly Name[]
  select(
    runs: ScenarioRuns,
    more: { readonly tables: Pick<Tables, Name>; readonly values: ScenarioValues },
  ): Model
  /** Whether it speaks of regimes and not of models, and so has something to say where none is counted. */
  readonly isOfRegimes?: boolean
  /** Why there is nothing to draw although models are counted; `null` where there is something. */
  nothing?(model: NoInfer<Model>): string | null
  /** The title where there is nothing to draw, if the usual one would then say too much. */
  readonly titleOfNothing?: string
  readonly Plot: ComponentType<PlotProps<NoInfer<Model>>>
}

/**
 * A chart of scenario runs. They are run once for all charts of a page; where nothing is counted, each says why,
 * shows no numbers and draws nothing; and each names the levers and the sources that it stands on.
 */
export function defineRunsChart<Model, const Name extends TableName = never>(
  definition: RunsDefinition<Name, Model>,
) {
  const { titleOfNothing, Plot } = definition
  return defineChart({
    ...definition,
    needs: [...SCENARIO_TABLES, ...(definition.alsoNeeds ?? [])],
    address: scenariosAddress,
    home: paths.scenarios,
    select(tables, lens, values) {
      const runs = runsOf(tables, lens, values)
      const model = definition.select(runs, { tables, values })
      const why = definition.isOfRegimes
        ? null
        : (nothingCounted(runs) ?? definition.nothing?.(model) ?? null)
      return { runs, lens, model, nothing: why }
    },
    title: ({ model, nothing: why }) =>
      why !== null && titleOfNothing !== undefined ? titleOfNothing : definition.title(model),
    summary: ({ model, nothing: why }) => why ?? definition.summary(model),
    table: ({ model, nothing: why }) => ({
      ...definition.table(model),
      ...(why !== null && { rows: [] }),
    }),
    legend: ({ model, nothing: why }) => (why === null && definition.legend?.(model)) || [],
    note: ({ model, nothing: why }) => (why === null && definition.note?.(model)) || null,
    sources: ({ runs, model, nothing: why }) =>
      definition.sources ? (why === null ? definition.sources(model) : []) : sourcesBehind(runs),
    conditions: ({ runs, lens }) => conditionsOf(runs, lens),
    height: ({ model, nothing: why }, width) =>
      why === null ? definition.height(model, width) : SAID,
    Plot: ({ model: { model, nothing: why }, ...frame }) =>
      why === null ? <Plot {...frame} model={model} /> : <NothingDrawn />,
  })
}

/** Those of the regimes and of the models that they are run on. */
function sourcesBehind({ all }: ScenarioRuns): readonly string[] {
  const models = all[0]?.assessed.map(({ model }) => model) ?? []
  return sourcesOf([...all.map(({ scenario }) => scenario), ...models])
}

/** Which releases are counted and every lever that was moved, in words. */
function conditionsOf({ levers, naming }: ScenarioRuns, lens: Lens): readonly string[] {
  const { from, to } = DEFAULT_LEVERS
  // A range among the filters says itself which releases are counted.
  const isNamed = lens.from === null && lens.to === null
  const moved = leversInWords({ ...levers, from, to }, DEFAULT_LEVERS, naming)
  const counted = isNamed ? [leverWords('window', levers, naming)] : []
  // A sentence of its own each, in plain text: a line under a picture raises no exponents.
  return [...counted, ...moved].map((sentence) =>
    sentence.replace(/\.$/, '').replaceAll('10^', '1e'),
  )
}
