import { commitmentsChart } from '#charts/commitments/commitmentsChart.tsx'
import { gradesChart } from '#charts/grades/gradesChart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import type { AnswerTables } from '#domain/comparison/comparison.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'
import styles from './CompareView.module.css'
import type { Compare } from './useCompare.ts'

type SignedSectionsProps = {
  readonly compare: Compare
  /** Cells of instruments need the commitments alone. */
  readonly tables: Omit<AnswerTables, 'stances' | 'positions' | 'unread'> & {
    readonly unread: readonly RefusedRow[]
  }
  /** Whether commitments could be read. */
  readonly isSignedKnown: boolean
  readonly onPick: (cell: string) => void
}

/** What each company signed, and its grades where there are any. */
export function SignedSections({ compare, tables, isSignedKnown, onPick }: SignedSectionsProps) {
  const { values, lens } = compare
  const signed = { ...tables, stances: [], positions: [] }
  const grades = gradesChart.show(signed, lens, values)
  return (
    <>
      {isSignedKnown && (
        <section className={styles.section}>
          <Figure
            shown={commitmentsChart.show(signed, lens, values)}
            picked={values.cell}
            onPick={onPick}
          />
        </section>
      )}
      {grades.table.rows.length > 0 && (
        <section className={styles.section}>
          <Figure shown={grades} picked={values.cell} onPick={onPick} />
        </section>
      )}
    </>
  )
}
