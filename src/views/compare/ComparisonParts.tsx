import { lazy } from 'react'
import { lazyPart } from '#ui/lazyPart.ts'
import {
  comparisonColumns,
  chosenColumns,
  type ComparisonColumn,
} from '#domain/cells/comparisonColumns.ts'
import type { Commitment } from '#domain/schema/recordTables.ts'
import type { RefusedRow, Tables } from '#domain/schema/tables.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { Still } from '#ui/Still.tsx'
import styles from './CompareView.module.css'
import { ComparisonTable } from './ComparisonTable.tsx'
import type { Compare } from './useCompare.ts'
import { Disclosure } from '#ui/Disclosure.tsx'

const SignedSections = lazyPart(() =>
  import('./SignedSections.tsx').then((module) => ({ default: module.SignedSections })),
)

/** Opened by a press, and below the first screen. */
const OpenCellPanel = lazy(() =>
  import('./OpenCellPanel.tsx').then((module) => ({ default: module.OpenCellPanel })),
)
const RankingFigure = lazy(() =>
  import('./RankingFigure.tsx').then((module) => ({ default: module.RankingFigure })),
)

type ComparisonPartsProps = {
  readonly compare: Compare
  readonly tables: Pick<Tables, 'companies' | 'dimensions' | 'instruments' | 'disputes'> & {
    readonly unread: readonly RefusedRow[]
  }
  /** `null` where they cannot be read; then no instrument is shown. */
  readonly commitments: readonly Commitment[] | null
}

/** Each part is shown as long as its own tables can be read. */
export function ComparisonParts({ compare, tables, commitments }: ComparisonPartsProps) {
  const { values, change } = compare
  const known = {
    ...tables,
    commitments: commitments ?? [],
    instruments: commitments === null ? [] : tables.instruments,
  }
  const columns = comparisonColumns(known.dimensions, known.instruments)
  const pick = (cell: string | null) => change({ cell: cell === values.cell ? null : cell })
  const part = {
    compare: commitments === null ? withoutRecord(compare) : compare,
    tables: known,
    columns,
    onPick: pick,
  }
  const canOpen =
    commitments !== null || columns.some(({ id }) => values.cell?.endsWith(`.${id}`) === true)
  return (
    <div
      className={styles.page}
      data-open={values.cell !== null && canOpen ? true : undefined}
      data-paper="landscape"
    >
      <Still isOpen={values.cell !== null && canOpen} />
      <div className={styles.main}>
        <LoadBoundary
          what="the comparison"
          minHeight={960}
          without={<h1 className="visually-hidden">Companies compared</h1>}
        >
          <ComparisonTable {...part} />
        </LoadBoundary>
        <QuestionList columns={columns} chosen={values.columns} />
        <LoadBoundary what="what companies signed, and how they are graded" minHeight={960}>
          <SignedSections
            compare={compare}
            tables={known}
            isSignedKnown={commitments !== null}
            onPick={pick}
          />
        </LoadBoundary>
        {commitments !== null && Object.keys(values.weights).length > 0 && (
          <section className={styles.section} id="own-reading">
            <LoadBoundary what="the ranking by weights of your own" quiet>
              <RankingFigure {...part} />
            </LoadBoundary>
          </section>
        )}
      </div>
      {values.cell !== null && canOpen && (
        <LoadBoundary what="this cell" title="Compare">
          <OpenCellPanel {...part} id={values.cell} />
        </LoadBoundary>
      )}
    </div>
  )
}

/** Grouping by record needs the commitments: without them there are no groups. */
function withoutRecord(compare: Compare): Compare {
  const { values } = compare
  return values.group === 'record' ? { ...compare, values: { ...values, group: 'none' } } : compare
}

type QuestionListProps = {
  readonly columns: readonly ComparisonColumn[]
  readonly chosen: readonly string[]
}

function QuestionList({ columns, chosen }: QuestionListProps) {
  return (
    <Disclosure summary="What each column asks">
      <dl className={styles.questions}>
        {chosenColumns(columns, chosen).map(({ id, name, asks }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{asks}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}

ComparisonParts.parts = [...ComparisonTable.parts, SignedSections]
