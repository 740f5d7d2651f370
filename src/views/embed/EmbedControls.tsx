import type { Actor } from '#domain/schema/recordTables.ts'
import { FilterBar } from '#filters/FilterBar.tsx'
import type { FilterName } from '#filters/filterWords.ts'
import type { SharedValues } from '#url/address.ts'
import { paths } from '#url/paths.ts'
import styles from './EmbedControls.module.css'

type EmbedControlsProps = {
  /** Path of the chart's page: the same filters apply. */
  readonly home: string
  readonly controls: 'time' | 'filters'
  readonly values: SharedValues
  readonly change: (patch: Partial<SharedValues>) => void
  readonly version: string
  readonly actors: readonly Actor[]
}

const ON_TIMELINE: readonly FilterName[] = ['who', 'dates', 'type', 'in', 'bearing', 'confidence']
const FILTERS: Readonly<Record<string, readonly FilterName[]>> = {
  [paths.timeline]: ON_TIMELINE,
  [paths.models]: ['who', 'dates'],
  [paths.scenarios]: ['who'],
}

/** Loaded where an embed offers it. */
export function EmbedControls({
  home,
  controls,
  values,
  change,
  version,
  actors,
}: EmbedControlsProps) {
  const own = controls === 'time' ? [] : (FILTERS[home] ?? ['who'])
  return (
    <div className={styles.controls}>
      <FilterBar
        values={values}
        change={change}
        version={version}
        actors={actors}
        filters={[...own, 'asof']}
      />
    </div>
  )
}
