import { commitmentsChart } from '#charts/commitments/commitmentsChart.tsx'
import { comparisonChart } from '#charts/comparison/comparisonChart.tsx'
import { gradesChart } from '#charts/grades/gradesChart.tsx'
import { Figure } from '#charts/Figure.tsx'
import { useTables } from '#data/useTables.ts'
import { comparisonColumns } from '#domain/comparisonColumns.ts'
import { FilterBar } from '#filters/FilterBar.tsx'
import { CellPanel } from './CellPanel.tsx'
import styles from './CompareView.module.css'
import { ComparisonControls } from './ComparisonControls.tsx'
import { CopyComparison } from './CopyComparison.tsx'
import { OwnReading } from './OwnReading.tsx'
import { QuestionList } from './QuestionList.tsx'
import { SORTS } from './sorts.ts'
import { UnknownParts } from './UnknownParts.tsx'
import type { Compare } from './useCompare.ts'

/** Where every company stands under every question, and what it has signed, with the evidence of one cell beside it. */
export function ComparisonPage({ compare }: { readonly compare: Compare }) {
  const { values, change, lens, version } = compare
  const tables = useTables(version, [
    'actors',
    'companies',
    'stances',
    'positions',
    'commitments',
    'dimensions',
    'instruments',
    'disputes',
  ])
  const columns = comparisonColumns(tables.dimensions, tables.instruments)
  const pick = (cell: string | null) => change({ cell: cell === values.cell ? null : cell })
  const comparison = comparisonChart.show(tables, lens, values)
  const commitments = commitmentsChart.show(tables, lens, values)
  const grades = gradesChart.show(tables, lens, values)
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
        names={['pinned company', 'pinned companies']}
        chosen={values.pin}
        ids={tables.companies.map(({ id }) => id)}
        without="None is pinned."
        onKeep={(pin) => change({ pin })}
      />
      <div className={styles.page} data-open={values.cell === null ? undefined : true}>
        <div className={styles.main}>
          <Figure
            level={1}
            shown={comparison}
            actions={<CopyComparison compare={compare} tables={tables} place={comparison.place} />}
            picked={values.cell}
            onPick={pick}
            onSort={(by) => {
              const sort = SORTS.find(({ value }) => value === by)
              if (sort) change({ sort: sort.value })
            }}
            controls={<ComparisonControls compare={compare} tables={tables} columns={columns} />}
          />
          <QuestionList columns={columns} chosen={values.columns} />
          <section className={styles.section}>
            <Figure shown={commitments} picked={values.cell} onPick={pick} />
          </section>
          {grades.table.rows.length > 0 && (
            <section className={styles.section}>
              <Figure shown={grades} picked={values.cell} onPick={pick} />
            </section>
          )}
          <section className={styles.section} id="own-reading">
            <OwnReading compare={compare} tables={tables} columns={columns} />
          </section>
        </div>
        {values.cell !== null && (
          <CellPanel compare={compare} tables={tables} columns={columns} id={values.cell} />
        )}
      </div>
    </>
  )
}
