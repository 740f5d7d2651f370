import type { Chart } from '#charts/frame/chart.tsx'

/** What charts are about, in the order of the gallery. */
export const CHART_GROUPS = {
  companies: 'Companies, and what they did',
  models: 'Models and tests',
  regimes: 'Regimes, and what each reaches',
  outlook: 'Where it is heading',
} as const

/** `load` imports the definition on demand. */
type RegistryEntry = {
  readonly id: string
  readonly group: keyof typeof CHART_GROUPS
  readonly name: string
  load(): Promise<Chart>
}

/** In the order of the gallery within each group. */
export const registry: readonly RegistryEntry[] = [
  {
    id: 'models-compute',
    group: 'models',
    name: 'Models by date and training compute',
    load: () =>
      import('#charts/models-compute/modelsComputeChart.tsx').then(
        (module) => module.modelsComputeChart,
      ),
  },
  {
    id: 'standing',
    group: 'companies',
    name: 'Where each company stands',
    load: () => import('#charts/standing/standingChart.tsx').then((module) => module.standingChart),
  },
  {
    id: 'signs',
    group: 'outlook',
    name: 'Which way the signs point',
    load: () => import('#charts/signs/signsChart.tsx').then((module) => module.signsChart),
  },
  {
    id: 'company-record',
    group: 'companies',
    name: 'One company: stance, releases and events',
    load: () =>
      import('#charts/company-record/companyRecordChart.tsx').then(
        (module) => module.companyRecordChart,
      ),
  },
  {
    id: 'stance-timeline',
    group: 'companies',
    name: 'Stances and events in time',
    load: () =>
      import('#charts/stance-timeline/stanceTimelineChart.tsx').then(
        (module) => module.stanceTimelineChart,
      ),
  },
  {
    id: 'event-density',
    group: 'companies',
    name: 'Events per month',
    load: () =>
      import('#charts/event-density/eventDensityChart.ts').then(
        (module) => module.eventDensityChart,
      ),
  },
  {
    id: 'stances-over-time',
    group: 'companies',
    name: 'Companies by stance over time',
    load: () =>
      import('#charts/stances-over-time/stancesOverTimeChart.ts').then(
        (module) => module.stancesOverTimeChart,
      ),
  },
  {
    id: 'coverage',
    group: 'regimes',
    name: 'Coverage by scenario',
    load: () => import('#charts/coverage/coverageChart.ts').then((module) => module.coverageChart),
  },
  {
    id: 'developers',
    group: 'regimes',
    name: 'Models by developer under two regimes',
    load: () =>
      import('#charts/developers/developersChart.ts').then((module) => module.developersChart),
  },
  {
    id: 'moves',
    group: 'regimes',
    name: 'Models that gain or lose review',
    load: () => import('#charts/moves/movesChart.ts').then((module) => module.movesChart),
  },
  {
    id: 'comparison',
    group: 'companies',
    name: 'Companies compared',
    load: () =>
      import('#charts/comparison/comparisonChart.tsx').then((module) => module.comparisonChart),
  },
  {
    id: 'commitments',
    group: 'companies',
    name: 'Commitments by company',
    load: () =>
      import('#charts/commitments/commitmentsChart.tsx').then((module) => module.commitmentsChart),
  },
  {
    id: 'grades',
    group: 'companies',
    name: 'Grades of the AI Safety Index',
    load: () => import('#charts/grades/gradesChart.tsx').then((module) => module.gradesChart),
  },
  {
    id: 'closeness',
    group: 'companies',
    name: 'Closeness to pre-deployment review, weights set by the reader',
    load: () =>
      import('#charts/closeness/closenessChart.tsx').then((module) => module.closenessChart),
  },
  {
    id: 'difference',
    group: 'companies',
    name: 'What changed between two days or two versions',
    load: () =>
      import('#charts/difference/differenceChart.tsx').then((module) => module.differenceChart),
  },
  {
    id: 'two-pictures',
    group: 'companies',
    name: 'Stances on two sides',
    load: () =>
      import('#charts/two-pictures/twoPicturesChart.tsx').then((module) => module.twoPicturesChart),
  },
  {
    id: 'flow',
    group: 'regimes',
    name: 'Flow of models into regimes',
    load: () => import('#charts/flow/flowChart.ts').then((module) => module.flowChart),
  },
  {
    id: 'outcomes',
    group: 'regimes',
    name: 'What each regime would change',
    load: () => import('#charts/outcomes/outcomesChart.ts').then((module) => module.outcomesChart),
  },
  {
    id: 'indicators',
    group: 'outlook',
    name: 'Triggers and leading indicators',
    load: () =>
      import('#charts/indicators/indicatorsChart.ts').then((module) => module.indicatorsChart),
  },
  {
    id: 'differences',
    group: 'regimes',
    name: 'What differs between two regimes',
    load: () =>
      import('#charts/differences/differencesChart.ts').then((module) => module.differencesChart),
  },
  {
    id: 'leakage',
    group: 'regimes',
    name: 'Coverage by country',
    load: () => import('#charts/leakage/leakageChart.ts').then((module) => module.leakageChart),
  },
  {
    id: 'by-year',
    group: 'regimes',
    name: 'Coverage by year of release',
    load: () => import('#charts/by-year/byYearChart.ts').then((module) => module.byYearChart),
  },
  {
    id: 'compute',
    group: 'regimes',
    name: 'Coverage by known training compute',
    load: () => import('#charts/compute/computeChart.ts').then((module) => module.computeChart),
  },
  {
    id: 'review-load',
    group: 'regimes',
    name: 'Load of reviews over time',
    load: () =>
      import('#charts/review-load/reviewLoadChart.tsx').then((module) => module.reviewLoadChart),
  },
  {
    id: 'cadence',
    group: 'regimes',
    name: 'Hold against release cadence',
    load: () => import('#charts/cadence/cadenceChart.tsx').then((module) => module.cadenceChart),
  },
  {
    id: 'tested',
    group: 'models',
    name: 'Tests on record against agreements on paper',
    load: () => import('#charts/tested/testedChart.tsx').then((module) => module.testedChart),
  },
  {
    id: 'sensitivity',
    group: 'regimes',
    name: 'Which lever moves coverage most',
    load: () =>
      import('#charts/sensitivity/sensitivityChart.ts').then((module) => module.sensitivityChart),
  },
  {
    id: 'decision-tree',
    group: 'outlook',
    name: 'Which regime, by the reader’s own odds',
    load: () => import('#charts/decision-tree/treeChart.ts').then((module) => module.treeChart),
  },
]

/** Read once: for what draws a chart, and for what reads it before. */
export const chartQuery = (entry: RegistryEntry) => ({
  key: ['chart', entry.id],
  ask: () => entry.load(),
})
