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
]
