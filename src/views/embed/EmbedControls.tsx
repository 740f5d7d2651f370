import { useTables } from '#data/useTables.ts'
import { useVersion } from '#data/useVersion.ts'
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
export function EmbedControls(props: EmbedControlsProps) {
  const { home, controls } = props
  const filters = controls === 'time' ? [] : (FILTERS[home] ?? ['who'])
  return filters.includes('in') ? (
    <TimelineControls {...props} filters={filters} />
  ) : (
    <Controls {...props} filters={filters} />
  )
}

type ControlsProps = EmbedControlsProps & { readonly filters: readonly FilterName[] }

/** With the places in which something happened. */
function TimelineControls(props: ControlsProps) {
  const { version } = useVersion(props.values.data)
  const { events } = useTables(version, ['events'])
  const places = [...new Set(events.map(({ jurisdiction }) => jurisdiction))].toSorted()
  return <Controls {...props} places={places} />
}

function Controls({
  filters,
  values,
  change,
  version,
  actors,
  places = NOWHERE,
}: ControlsProps & { readonly places?: readonly string[] }) {
  return (
    <div className={styles.controls}>
      <FilterBar
        values={values}
        change={change}
        version={version}
        actors={actors}
        filters={[...filters, 'asof']}
        places={places}
      />
    </div>
  )
}

const NOWHERE: readonly string[] = []
