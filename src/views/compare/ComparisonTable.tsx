import { lazy } from 'react'
import { lazyPart } from '#ui/lazyPart.ts'
import { Link } from 'wouter'
import { yearBefore } from '#domain/record/asOfStops.ts'
import { comparisonChart } from '#charts/comparison/comparisonChart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import styles from './CompareView.module.css'
import type { Compare } from './useCompare.ts'
import { useAnswers, type ComparisonPart } from './useAnswers.ts'

const ComparisonControls = lazyPart(() =>
  import('./ComparisonControls.tsx').then((module) => ({ default: module.ComparisonControls })),
)

/** Seen once a cell is pointed at or walked to. */
const CellCardWords = lazy(() =>
  import('./CellCardWords.tsx').then((module) => ({ default: module.CellCardWords })),
)

/** Print only. */
const PaperSources = lazy(() =>
  import('#evidence/PaperSources.tsx').then((module) => ({ default: module.PaperSources })),
)

/** Waited for by nobody who reads. */
const CopyComparison = lazyPart(() =>
  import('./CopyComparison.tsx').then((module) => ({ default: module.CopyComparison })),
)

export function ComparisonTable(
  props: ComparisonPart & { readonly onPick: (cell: string) => void },
) {
  const { compare, columns, onPick } = props
  const { values, change, lens } = compare
  const tables = useAnswers(props)
  const comparison = comparisonChart.show(tables, lens, values)
  const isMatrix = values.density === 'matrix' && !values.turned
  return (
    <>
      <Figure
        level={1}
        shown={comparison}
        actions={
          <>
            <LoadBoundary what="how to copy the table" quiet>
              <CopyComparison compare={compare} tables={tables} place={comparison.place} />
            </LoadBoundary>
            <Link href={changesHref(compare)}>What changed</Link>
          </>
        }
        saysAfter={isMatrix}
        picked={values.cell}
        renderCard={(id) => (
          <CellCardWords
            compare={compare}
            tables={tables}
            columns={columns}
            id={id}
            onPick={onPick}
          />
        )}
        onPick={onPick}
        onSort={(sort, reversed) => change({ sort, reversed })}
        controls={
          <LoadBoundary what="the choices of columns and order" minHeight={50}>
            <ComparisonControls compare={compare} tables={tables} columns={columns} />
          </LoadBoundary>
        }
      />
      <LoadBoundary what="the numbered sources" quiet>
        <PaperSources version={compare.version} behind={comparison} className={styles.sources} />
      </LoadBoundary>
    </>
  )
}

/** Since the version before, or over a year where there is no other. */
function changesHref({ href, index, version, lens }: Compare): string {
  const other = index.versions.findLast(({ id }) => id !== version.id)
  return other
    ? href({ against: other.id, between: 'versions', cell: null })
    : href({ against: yearBefore(lens.asof), between: 'dates', cell: null })
}

ComparisonTable.parts = [comparisonChart.plotCode, ComparisonControls, CopyComparison]
