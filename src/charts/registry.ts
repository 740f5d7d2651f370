import type { Chart } from './chart.tsx'

/** A chart that can be shown anywhere by its id. The definition is loaded when it is asked for. */
export type RegistryEntry = {
  readonly id: string
  readonly name: string
  load(): Promise<Chart>
}

/** Every chart there is, in the order of the gallery. */
export const registry: readonly RegistryEntry[] = [
  {
    id: 'models-compute',
    name: 'Models by date and training compute',
    load: () =>
      import('./models-compute/modelsComputeChart.ts').then((module) => module.modelsComputeChart),
  },
  {
    id: 'standing',
    name: 'Where each company stands',
    load: () => import('./standing/standingChart.tsx').then((module) => module.standingChart),
  },
  {
    id: 'signs',
    name: 'Which way the signs point',
    load: () => import('./signs/signsChart.tsx').then((module) => module.signsChart),
  },
  {
    id: 'company-record',
    name: 'One company: stance, releases and events',
    load: () =>
      import('./company-record/companyRecordChart.ts').then((module) => module.companyRecordChart),
  },
  {
    id: 'stance-timeline',
    name: 'Stances and events in time',
    load: () =>
      import('./stance-timeline/stanceTimelineChart.ts').then(
        (module) => module.stanceTimelineChart,
      ),
  },
  {
    id: 'event-density',
    name: 'Events per month',
    load: () =>
      import('./event-density/eventDensityChart.ts').then((module) => module.eventDensityChart),
  },
  {
    id: 'stances-over-time',
    name: 'Companies by stance over time',
    load: () =>
      import('./stances-over-time/stancesOverTimeChart.ts').then(
        (module) => module.stancesOverTimeChart,
      ),
  },
  {
    id: 'coverage',
    name: 'Coverage by scenario',
    load: () => import('./coverage/coverageChart.ts').then((module) => module.coverageChart),
  },
  {
    id: 'developers',
    name: 'Models by developer under two regimes',
    load: () => import('./developers/developersChart.ts').then((module) => module.developersChart),
  },
  {
    id: 'moves',
    name: 'Models that gain or lose review',
    load: () => import('./moves/movesChart.ts').then((module) => module.movesChart),
  },
  {
    id: 'comparison',
    name: 'Companies compared',
    load: () => import('./comparison/comparisonChart.tsx').then((module) => module.comparisonChart),
  },
  {
    id: 'commitments',
    name: 'Commitments by company',
    load: () =>
      import('./commitments/commitmentsChart.tsx').then((module) => module.commitmentsChart),
  },
  {
    id: 'grades',
    name: 'Grades of the AI Safety Index',
    load: () => import('./grades/gradesChart.tsx').then((module) => module.gradesChart),
  },
  {
    id: 'closeness',
    name: 'Closeness to pre-deployment review, weights set by the reader',
    load: () => import('./closeness/closenessChart.ts').then((module) => module.closenessChart),
  },
  {
    id: 'difference',
    name: 'What changed between two days or two versions',
    load: () => import('./difference/differenceChart.tsx').then((module) => module.differenceChart),
  },
  {
    id: 'two-pictures',
    name: 'Stances on two sides',
    load: () =>
      import('./two-pictures/twoPicturesChart.tsx').then((module) => module.twoPicturesChart),
  },
  {
    id: 'flow',
    name: 'Flow of models into regimes',
    load: () => import('./flow/flowChart.ts').then((module) => module.flowChart),
  },
  {
    id: 'outcomes',
    name: 'What each regime would change',
    load: () => import('./outcomes/outcomesChart.ts').then((module) => module.outcomesChart),
  },
  {
    id: 'indicators',
    name: 'Triggers and leading indicators',
    load: () => import('./indicators/indicatorsChart.ts').then((module) => module.indicatorsChart),
  },
  {
    id: 'differences',
    name: 'What differs between two regimes',
    load: () =>
      import('./differences/differencesChart.ts').then((module) => module.differencesChart),
  },
  {
    id: 'leakage',
    name: 'Coverage by country',
    load: () => import('./leakage/leakageChart.ts').then((module) => module.leakageChart),
  },
  {
    id: 'by-year',
    name: 'Coverage by year of release',
    load: () => import('./by-year/byYearChart.ts').then((module) => module.byYearChart),
  },
  {
    id: 'compute',
    name: 'Coverage by known training compute',
    load: () => import('./compute/computeChart.ts').then((module) => module.computeChart),
  },
  {
    id: 'review-load',
    name: 'Load of reviews over time',
    load: () => import('./review-load/reviewLoadChart.ts').then((module) => module.reviewLoadChart),
  },
  {
    id: 'cadence',
    name: 'Hold against release cadence',
    load: () => import('./cadence/cadenceChart.ts').then((module) => module.cadenceChart),
  },
  {
    id: 'tested',
    name: 'Tests on record against agreements on paper',
    load: () => import('./tested/testedChart.ts').then((module) => module.testedChart),
  },
  {
    id: 'sensitivity',
    name: 'Which lever moves coverage most',
    load: () =>
      import('./sensitivity/sensitivityChart.ts').then((module) => module.sensitivityChart),
  },
  {
    id: 'decision-tree',
    name: 'Which regime, by the reader’s own odds',
    load: () => import('./decision-tree/treeChart.ts').then((module) => module.treeChart),
  },
]
