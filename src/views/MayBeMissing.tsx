import type { ReactNode } from 'react'
import { mergedTables, tablesFrom, type GivenTables } from '#data/givenTables.ts'
import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'

/** What a table holds, as part of a sentence, and what is missing without it. */
const WORDS = {
  disputes: {
    what: 'the questions on which sources disagree',
    lost: 'Disagreement of sources is not marked here.',
  },
  commitments: {
    what: 'the commitments',
    lost: 'Columns of what was signed, and the commitments and grades below, are missing.',
  },
  instruments: {
    what: 'the instruments',
    lost: 'Columns of what was signed, and the commitments and grades below, are missing.',
  },
  stances: {
    what: 'the stances',
    lost: 'Where companies stand is missing here.',
  },
} as const satisfies Partial<Record<TableName, { readonly what: string; readonly lost: string }>>

type MayBeMissingProps<Name extends keyof typeof WORDS> = {
  readonly version: DataVersion
  readonly tables: readonly [Name, ...Name[]]
  readonly minHeight: number
  /** `null` for each table that cannot be read. */
  readonly children: (given: GivenTables<never, Name>) => ReactNode
}

/**
 * Waits for tables and can do without them; says which are missing. Other tables that the part needs are read outside
 * of it, or their faults would be blamed on these.
 */
export function MayBeMissing<Name extends keyof typeof WORDS>(props: MayBeMissingProps<Name>) {
  const { tables, minHeight, children } = props
  const [name, ...others] = tables
  const { what, lost } = WORDS[name]
  const rest = (given: GivenTables<never, Name>) => {
    const [next, ...more] = others
    return next === undefined ? (
      children(given)
    ) : (
      <MayBeMissing {...props} tables={[next, ...more]}>
        {(further) => children(mergedTables(given, further))}
      </MayBeMissing>
    )
  }
  return (
    <LoadBoundary
      what={what}
      minHeight={minHeight}
      without={
        <>
          <p>{lost}</p>
          {rest(tablesFrom([], [name]))}
        </>
      }
    >
      <Read version={props.version} name={name}>
        {rest}
      </Read>
    </LoadBoundary>
  )
}

type ReadProps<Name extends TableName> = {
  readonly version: DataVersion
  readonly name: Name
  readonly children: (given: GivenTables<Name>) => ReactNode
}

function Read<Name extends TableName>({ version, name, children }: ReadProps<Name>) {
  return children(useTables(version, [name]))
}
