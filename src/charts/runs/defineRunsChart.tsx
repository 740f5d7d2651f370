import type { ComponentType } from 'react'
import type { Lens } from '#domain/record/lens.ts'
import {
  DEFAULT_LEVERS,
  EVERY_LEVER,
  leversInWords,
  leverWords,
  PULLED,
  type LeverId,
} from '#domain/regimes/levers/levers.ts'
import {
  nothingCounted,
  SCENARIO_TABLES,
  type ScenarioRuns,
} from '#domain/regimes/runs/scenarioRuns.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import type { TableName, Tables } from '#domain/schema/tables.ts'
import { paths } from '#url/paths.ts'
import { scenariosAddress, type ScenarioValues } from '#url/scenarios.ts'
import { defineChart, type Definition, type Movable, type PlotProps } from '#charts/frame/chart.tsx'
import type { Loadable } from '#ui/lazyPart.ts'
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
  | 'leastHeight'
  | 'reductions'
> & {
  /** Beside the tables that scenarios need. */
  readonly alsoNeeds?: readonly Name[]
  select(
    runs: ScenarioRuns,
    more: { readonly tables: Pick<Tables, Name>; readonly values: ScenarioValues },
  ): Model
  /** Defaults to those that move coverage. */
  readonly levers?: readonly LeverId[]
  /** Defaults to `all`. */
  readonly regimes?: Movable['regimes']
  /** Speaks of regimes, not of models: shown even where no model is counted. */
  readonly isOfRegimes?: boolean
  /** Why there is nothing to draw although models are counted; `null` where there is something. */
  nothing?(model: NoInfer<Model>): string | null
  /** Title where there is nothing to draw. */
  readonly titleOfNothing?: string
  readonly Plot: ComponentType<PlotProps<NoInfer<Model>>> & Partial<Loadable>
}

/** Decisions with a control of their own, then rules and what is counted. A hold changes the load of reviews alone. */
export const COVERAGE_LEVERS: readonly LeverId[] = [
  ...new Set([...PULLED, ...EVERY_LEVER].map(({ id }) => id)),
].filter((id) => id !== 'hold')

/** Of a chart that reads no rule. */
export const COUNTED_LEVERS: readonly LeverId[] = ['window', 'tiers', 'countries']

/**
 * A chart of scenario runs, which are run once for all charts of a page. Where nothing is counted it says why and
 * draws nothing. It names the levers moved and the sources of regimes and models.
 */
export function defineRunsChart<Model, const Name extends TableName = never>(
  definition: RunsDefinition<Name, Model>,
) {
  const { titleOfNothing, levers = COVERAGE_LEVERS, regimes = 'all', Plot } = definition
  return defineChart({
    ...definition,
    needs: [...SCENARIO_TABLES, ...(definition.alsoNeeds ?? [])],
    address: scenariosAddress,
    home: paths.scenarios,
    movable: { levers, regimes },
    select(tables, lens, values): Run<Model> {
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
    reductions: async () => {
      const [{ reductionsWithin }, own] = await Promise.all([
        import('#charts/frame/reduction.ts'),
        definition.reductions?.(),
      ])
      return reductionsWithin<Model, Run<Model>>(own)
    },
    Plot: Object.assign(
      ({ model: { model, nothing: why }, ...frame }: PlotProps<Run<Model>>) =>
        why === null ? <Plot {...frame} model={model} /> : <NothingDrawn />,
      Plot.load && { load: Plot.load },
    ),
  })
}

type Run<Model> = {
  readonly runs: ScenarioRuns
  readonly lens: Lens
  readonly model: Model
  /** Why nothing is drawn; `null` where something is. */
  readonly nothing: string | null
}

function sourcesBehind({ all }: ScenarioRuns): readonly string[] {
  const models = all[0]?.assessed.map(({ model }) => model) ?? []
  return sourcesOf([...all.map(({ scenario }) => scenario), ...models])
}

function conditionsOf({ levers, naming }: ScenarioRuns, lens: Lens): readonly string[] {
  const { from, to } = DEFAULT_LEVERS
  // A date filter says itself which releases are counted.
  const isNamed = lens.from === null && lens.to === null
  const moved = leversInWords({ ...levers, from, to }, DEFAULT_LEVERS, naming)
  const counted = isNamed ? [leverWords('window', levers, naming)] : []
  // Plain text: a line under a picture has no superscripts.
  return [...counted, ...moved].map((sentence) =>
    sentence.replace(/\.$/, '').replaceAll('10^', '1e'),
  )
}
