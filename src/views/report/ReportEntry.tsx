import { type CSSProperties, type MouseEvent, useId } from 'react'
import { Figure } from '#charts/frame/Figure.tsx'
import type { Source } from '#domain/schema/recordTables.ts'
import { printedAddress } from '#share/links.ts'
import { sourceWords } from '#share/sourceWords.ts'
import { noteNumbers } from '#share/report/endNotes.ts'
import type { ReportFigure } from '#share/report/reportFigure.ts'
import { Button } from '#ui/Button.tsx'
import { usePrinting } from '#ui/usePrinting.ts'
import { problemWords } from '#url/nearest.ts'
import { type TrayFigure, LONGEST_NOTE } from '#url/tray.ts'
import { onOneSheet, type SheetFit } from './onOneSheet.ts'
import styles from './ReportView.module.css'

type ReportEntryProps = {
  readonly figure: TrayFigure
  readonly number: number
  readonly isLast: boolean
  readonly data: ReportFigure | undefined
  readonly error: Error | null
  /** Sources of the whole report. */
  readonly notes: readonly Source[]
  readonly onNote: (note: string) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

export function ReportEntry(props: ReportEntryProps) {
  const { figure, number, isLast, data, error, notes, onNote, onMove, onRemove } = props
  const move = (by: 1 | -1) => (event: MouseEvent<HTMLElement>) => {
    const button = event.currentTarget
    onMove(by)
    // Moving the entry in the DOM takes the focus away.
    setTimeout(() => button.focus())
  }
  const source = data && sourceLine(data, notes)
  const fit =
    data && onOneSheet(data, { isFirst: number === 1, note: figure.note, source: source ?? '' })
  const isPrinting = usePrinting()
  return (
    <li className={styles.entry} {...paperOf(fit)}>
      <div className={styles.head}>
        <p className={styles.number}>Figure {number}</p>
        <div className={styles.order}>
          <Button variant="quiet" aria-disabled={number === 1} onClick={move(-1)}>
            Move up <span className="visually-hidden">figure {number}</span>
          </Button>
          <Button variant="quiet" aria-disabled={isLast} onClick={move(1)}>
            Move down <span className="visually-hidden">figure {number}</span>
          </Button>
          <Button variant="quiet" onClick={onRemove}>
            Remove <span className="visually-hidden">figure {number}</span>
          </Button>
        </div>
      </div>
      {error && (
        <p role="alert" className={styles.fault}>
          <strong>This figure could not be drawn.</strong> {error.message}
        </p>
      )}
      {!data && !error && (
        <p role="status" data-waiting className={styles.waiting}>
          Reading the data of this figure…
        </p>
      )}
      {data && (
        <>
          {data.problems.length > 0 && (
            <p className={styles.fault}>
              <strong>Part of this figure’s address could not be used.</strong>{' '}
              {problemWords(data.problems)}.
            </p>
          )}
          {/* On paper there is nothing to press, and one sheet. */}
          <Figure shown={data.shown} still={isPrinting} />
          <p className={styles.source}>{source}</p>
        </>
      )}
      <NoteField number={number} note={figure.note} onNote={onNote} />
      {figure.note && <p className={styles.note}>{figure.note}</p>}
    </li>
  )
}

/** What is read while it is printed: by the style sheet, and by what measures how wide to draw. */
function paperOf(fit: SheetFit | undefined) {
  if (!fit) return {}
  const style: CSSProperties & Readonly<Record<`--${string}`, string | number>> = {
    '--paper-fit': fit.scale,
    '--paper-width': fit.width,
    '--paper-least': fit.width,
  }
  return { style, 'data-tall': !fit.fits || undefined }
}

function sourceLine({ shown, facts, sources }: ReportFigure, notes: readonly Source[]): string {
  const numbers = noteNumbers(sources, notes)
  const named = numbers === '' ? '' : ` Sources ${numbers}.`
  return `${sourceWords(shown, facts)} ${printedAddress(facts.short)}.${named}`
}

type NoteFieldProps = {
  readonly number: number
  readonly note: string
  readonly onNote: (note: string) => void
}

/** On paper only the words are seen. */
function NoteField({ number, note, onNote }: NoteFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Note to figure {number}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST_NOTE}
        defaultValue={note}
        onChange={(event) => onNote(event.target.value)}
      />
    </div>
  )
}
