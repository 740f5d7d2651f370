import { mergedTables } from '#data/givenTables.ts'
import { useTables } from '#data/useTables.ts'
import { comparisonColumns } from '#domain/cells/comparisonColumns.ts'
import { FilterBar } from '#filters/FilterBar.tsx'
import { MayBeMissing } from '#views/MayBeMissing.tsx'
import { ComparisonParts } from './ComparisonParts.tsx'
import { sortsOf } from './sorts.ts'
import type { Compare } from './useCompare.ts'
import { count, listed, sentenceCase } from '#domain/words/words.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { closest } from '#domain/words/closest.ts'

export function ComparisonPage({ compare }: { readonly compare: Compare }) {
  const { values, change, version } = compare
  const tables = useTables(version, ['actors', 'companies', 'dimensions', 'instruments'])
  const columns = comparisonColumns(tables.dimensions, tables.instruments)
  return (
    <>
      <FilterBar
        values={values}
        change={change}
        version={version.id}
        actors={tables.actors}
        filters={['who', 'confidence', 'asof']}
        offered={tables.companies}
        unset={{ who: 'all companies' }}
      />
      <UnknownParts
        names={['column', 'columns']}
        chosen={values.columns}
        ids={columns.map(({ id }) => id)}
        without="The usual columns are shown."
        onKeep={(known) => change({ columns: known })}
      />
      <UnknownParts
        names={['order', 'orders']}
        chosen={[values.sort]}
        ids={sortsOf(columns).map(({ value }) => value)}
        without="Companies stand as listed."
        onKeep={() => change({ sort: 'listed' })}
      />
      <UnknownParts
        names={['pinned company', 'pinned companies']}
        chosen={values.pin}
        ids={tables.companies.map(({ id }) => id)}
        without="None is pinned."
        onKeep={(pin) => change({ pin })}
      />
      <MayBeMissing version={version} tables={['disputes', 'commitments']} minHeight={960}>
        {({ disputes, commitments, unread }) => (
          <ComparisonParts
            compare={compare}
            tables={mergedTables(tables, { disputes: disputes ?? [], unread })}
            commitments={commitments}
          />
        )}
      </MayBeMissing>
    </>
  )
}

type UnknownPartsProps = {
  /** Singular and plural. */
  readonly names: readonly [one: string, several: string]
  readonly chosen: readonly string[]
  /** Ids that this version of the data has. */
  readonly ids: readonly string[]
  /** What is shown where none of the chosen is known. */
  readonly without: string
  /** Removes unknown ids from the address. */
  readonly onKeep: (known: readonly string[]) => void
}

/** Ids in the address that this version of the data does not have, each with the nearest that it does. */
function UnknownParts({ names, chosen, ids, without, onKeep }: UnknownPartsProps) {
  const unknown = chosen.filter((id) => !ids.includes(id))
  if (unknown.length === 0) return null
  const named = unknown.map((id) => {
    const near = closest(id, ids)
    return `“${id}”${near ? ` (closest: ${near})` : ''}`
  })
  const known = chosen.filter((id) => ids.includes(id))
  return (
    <Notice
      title={`${sentenceCase(count(unknown.length, ...names))} could not be shown.`}
      actions={<Button onClick={() => onKeep(known)}>Take out of the link</Button>}
    >
      {listed(named)} {unknown.length === 1 ? 'is' : 'are'} not in this version of the data.{' '}
      {known.length > 0 ? 'The others are shown.' : without}
    </Notice>
  )
}
