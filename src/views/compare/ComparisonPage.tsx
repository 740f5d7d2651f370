import { lazy } from 'react'
import { mergedTables, type GivenTables } from '#data/givenTables.ts'
import { useTables } from '#data/useTables.ts'
import { comparisonColumns } from '#domain/cells/comparisonColumns.ts'
import { FilterBar } from '#filters/FilterBar.tsx'
import { MayBeMissing } from '#views/MayBeMissing.tsx'
import { ComparisonParts } from './ComparisonParts.tsx'
import { sortsOf } from './sorts.ts'
import type { Compare } from './useCompare.ts'
import { WeightsChip } from './WeightsChip.tsx'
import { count, sentenceCase } from '#domain/words/words.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'

/** Only where a link names what is not there. */
const Nearest = lazy(() =>
  import('#views/Nearest.tsx').then((module) => ({ default: module.Nearest })),
)

export function ComparisonPage({ compare }: { readonly compare: Compare }) {
  return (
    <MayBeMissing version={compare.version} tables={['instruments']} minHeight={960}>
      {(given) => <Comparison compare={compare} given={given} />}
    </MayBeMissing>
  )
}

type ComparisonProps = {
  readonly compare: Compare
  readonly given: GivenTables<never, 'instruments'>
}

function Comparison({ compare: asked, given }: ComparisonProps) {
  const { values, version } = asked
  const { instruments } = given
  const tables = mergedTables(useTables(version, ['actors', 'companies', 'dimensions']), {
    instruments: instruments ?? [],
    unread: given.unread,
  })
  const columns = comparisonColumns(tables.dimensions, tables.instruments)
  const ids = {
    columns: columns.map(({ id }) => id),
    sort: sortsOf(columns).map(({ value }) => value),
    pin: tables.companies.map(({ id }) => id),
  }
  const known = {
    columns: values.columns.filter((id) => ids.columns.includes(id)),
    sort: ids.sort.includes(values.sort) ? values.sort : 'listed',
    pin: values.pin.filter((id) => ids.pin.includes(id)),
  }
  // What this data does not have is named below, and no link passes it on.
  const compare = { ...asked, ...asked.under({ ...values, ...known }) }
  const { change } = compare
  return (
    <>
      <FilterBar
        values={values}
        change={change}
        version={version.id}
        actors={tables.actors}
        // The as-of day is set beside the table.
        filters={['who', 'confidence']}
        {...(Object.keys(values.weights).length > 0 && {
          added: { names: [], from: <WeightsChip compare={compare} columns={columns} /> },
        })}
        offered={tables.companies}
        unset={{ who: 'all companies' }}
      />
      <UnknownParts
        param="columns"
        names={['column', 'columns']}
        // Without the instruments, what their columns are is not known.
        chosen={instruments === null ? [] : values.columns}
        ids={ids.columns}
        without="The usual columns are shown."
        onKeep={() => change({})}
      />
      <UnknownParts
        param="sort"
        names={['order', 'orders']}
        chosen={[values.sort]}
        ids={ids.sort}
        without="Companies stand as listed."
        onKeep={() => change({})}
      />
      <UnknownParts
        param="pin"
        names={['pinned company', 'pinned companies']}
        chosen={values.pin}
        ids={ids.pin}
        without="None is pinned."
        onKeep={() => change({})}
      />
      <MayBeMissing version={version} tables={['disputes', 'commitments']} minHeight={960}>
        {({ disputes, commitments, unread }) => (
          <ComparisonParts
            compare={compare}
            tables={mergedTables(tables, { disputes: disputes ?? [], unread })}
            commitments={instruments === null ? null : commitments}
          />
        )}
      </MayBeMissing>
    </>
  )
}

type UnknownPartsProps = {
  readonly param: string
  /** Singular and plural. */
  readonly names: readonly [one: string, several: string]
  readonly chosen: readonly string[]
  /** Ids that this version of the data has. */
  readonly ids: readonly string[]
  /** What is shown where none of the chosen is known. */
  readonly without: string
  /** Removes unknown ids from the address. */
  readonly onKeep: () => void
}

/** Ids in the address that this version of the data does not have, each with the nearest that it does. */
function UnknownParts({ param, names, chosen, ids, without, onKeep }: UnknownPartsProps) {
  const unknown = chosen.filter((id) => !ids.includes(id))
  if (unknown.length === 0) return null
  const known = chosen.filter((id) => ids.includes(id))
  return (
    <Notice
      title={`${sentenceCase(count(unknown.length, ...names))} could not be shown.`}
      actions={<Button onClick={onKeep}>Take out of the link</Button>}
    >
      <ul>
        {unknown.map((id) => (
          <li key={id}>
            <span>“{id}” is not in this version of the data</span>
            <LoadBoundary what="what may be meant" quiet>
              <Nearest param={param} unmet={{ given: id, among: ids }} />
            </LoadBoundary>
          </li>
        ))}
      </ul>
      <p>{known.length > 0 ? 'The others are shown.' : without}</p>
    </Notice>
  )
}
