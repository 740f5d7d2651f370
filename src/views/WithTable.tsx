import type { ReactNode } from 'react'
import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { TableName, Tables } from '#domain/schema/tables.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'

type WithTableProps<Name extends TableName> = {
  readonly version: DataVersion
  readonly name: Name
  /** What the table holds, as it stands in a sentence. */
  readonly what: string
  /** What is missing below where the table is lost. */
  readonly lost: string
  readonly minHeight?: number
  /** What is shown with the table, and with `null` without it. */
  readonly children: (rows: Tables[Name] | null) => ReactNode
}

/**
 * A part of a page that can do without a table: where it is lost, that is said, and the part stays.
 * Other tables that the part needs are read above it or in boundaries of its own, or their fault would be laid on this one.
 */
export function WithTable<Name extends TableName>(props: WithTableProps<Name>) {
  const { what, lost, minHeight = 0, children } = props
  return (
    <LoadBoundary
      what={what}
      minHeight={minHeight}
      without={
        <>
          <p>{lost}</p>
          {children(null)}
        </>
      }
    >
      <Read {...props} />
    </LoadBoundary>
  )
}

function Read<Name extends TableName>({ version, name, children }: WithTableProps<Name>) {
  return children(useTables(version, [name])[name])
}
