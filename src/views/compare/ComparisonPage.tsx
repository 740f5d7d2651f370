import { mergedTables } from '#data/givenTables.ts'
import { useTables } from '#data/useTables.ts'
import { comparisonColumns } from '#domain/cells/comparisonColumns.ts'
import { FilterBar } from '#filters/FilterBar.tsx'
import { MayBeMissing } from '#views/MayBeMissing.tsx'
import { ComparisonParts } from './ComparisonParts.tsx'
import { sortsOf } from './sorts.ts'
import { UnknownParts } from './UnknownParts.tsx'
import type { Compare } from './useCompare.ts'

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
