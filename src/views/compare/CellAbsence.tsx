import { Link } from 'wouter'
import type { Cell } from '#domain/cells/cell.ts'
import { edtf, knownFrom } from '#domain/days/edtf.ts'
import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import styles from './CellRecord.module.css'
import type { Compare } from './useCompare.ts'

type CellAbsenceProps = {
  readonly compare: Compare
  readonly cell: Cell
  readonly isInstrument: boolean
}

/** Explains the kind of “no”; nothing where a value is stated with evidence. */
export function CellAbsence({ compare, cell, isInstrument }: CellAbsenceProps) {
  const { lens, version, href } = compare
  switch (cell.state) {
    case 'unknown':
      return (
        <p className={styles.words}>
          Looked for up to {dayWords(version.id)}, and no passage was found either way. That is not
          a refusal.
        </p>
      )
    case 'not-invited':
      return <p className={styles.words}>Outside the group that was approached.</p>
    case 'declined':
      return <p className={styles.words}>A refusal on record.</p>
    case 'unsourced':
      return <p className={styles.words}>The value is given, its evidence is missing.</p>
    case 'not-coded':
      return (
        <p className={styles.words}>
          This version of the data has no entry here. Nothing is said either way, and nobody is
          known to have looked.
        </p>
      )
    case 'unread':
      return (
        <p className={styles.words}>
          A row of this version that would stand here could not be read; the notice above names it.
          Nothing can be told either way.
        </p>
      )
    case 'not-yet': {
      if (cell.since === null) return null
      const first = knownFrom(edtf(cell.since))
      return (
        <p className={styles.words}>
          The view is as of {dayWords(lens.asof)}.{' '}
          {isInstrument ? 'What is on record here begins' : 'The first record here is of'}{' '}
          {isInstrument && 'in '}
          {edtfWords(cell.since, 'long')}.{' '}
          <Link href={href({ asof: first >= version.id ? null : first })}>Go to that day</Link>
        </p>
      )
    }
    case 'stated':
      return null
  }
}
