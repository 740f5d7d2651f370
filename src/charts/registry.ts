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
]
