import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import styles from './ReportOrder.module.css'

type OrderedFigure = { readonly key: string; readonly title: string }

type ReportOrderProps = {
  readonly figures: readonly OrderedFigure[]
  /** Called with the places, from 0, that a figure leaves and takes. */
  readonly onMove: (from: number, to: number) => void
}

/** Figures by their titles, in an order that is changed by dragging or by keys. */
export function ReportOrder({ figures, onMove }: ReportOrderProps) {
  const [drag, setDrag] = useState<Move | null>(null)
  const [said, setSaid] = useState('')
  const last = figures.length - 1
  const move = (from: number, to: number) => {
    if (from === to) return
    setSaid(`“${figures[from]?.title}” is figure ${to + 1} of ${figures.length}.`)
    onMove(from, to)
  }
  const onKey = (from: number) => (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'Escape') setDrag(null)
    const to = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const button = event.currentTarget
    move(from, Math.min(Math.max(to, 0), last))
    // Moving the row in the DOM takes the focus away.
    setTimeout(() => button.focus())
  }
  const onDown = (from: number) => (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ from, to: from })
  }
  const onPointer = (event: PointerEvent<HTMLButtonElement>) => {
    if (drag) setDrag({ ...drag, to: placeAt(event, figures.length) })
  }
  const onUp = () => {
    if (drag) move(drag.from, drag.to)
    setDrag(null)
  }
  return (
    <div className={styles.order}>
      <p className={styles.label} id="order-of-figures">
        Order of the figures
      </p>
      <ol className={styles.rows} aria-labelledby="order-of-figures">
        {figures.map(({ key, title }, index) => (
          <li
            key={key}
            className={styles.row}
            data-dragged={drag?.from === index || undefined}
            // Shown where it would go; it goes once it is let go of, or the pointer would lose it.
            style={{ order: drag === null ? undefined : placeIn(drag, index) }}
          >
            <button
              type="button"
              className={styles.handle}
              aria-label={`Move figure ${index + 1}, ${title}`}
              aria-describedby="order-by-keys"
              onKeyDown={onKey(index)}
              onPointerDown={onDown(index)}
              onPointerMove={onPointer}
              onPointerUp={onUp}
              onPointerCancel={() => setDrag(null)}
            >
              <Grip />
            </button>
            <span className={styles.number}>{index + 1}</span>
            <span className={styles.title} title={title}>
              {title}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.hint} id="order-by-keys">
        Drag by the dots, or press the arrow keys on them.
      </p>
      <p className="visually-hidden" data-said>
        {said}
      </p>
    </div>
  )
}

type Move = { readonly from: number; readonly to: number }

/** Where a row stands while another moves. */
function placeIn({ from, to }: Move, index: number): number {
  if (index === from) return to
  const isPassed = index > Math.min(from, to) - (from > to ? 1 : 0) && index <= Math.max(from, to)
  if (!isPassed) return index
  return from < to ? index - 1 : index + 1
}

/** The place of a row under the pointer: all rows are of one height. */
function placeAt({ clientY, currentTarget }: PointerEvent<HTMLElement>, many: number): number {
  const rows = currentTarget.closest('ol')
  if (!rows) return 0
  const { top } = rows.getBoundingClientRect()
  const at = Math.floor(((clientY - top + rows.scrollTop) / rows.scrollHeight) * many)
  return Math.min(Math.max(at, 0), many - 1)
}

function Grip() {
  return (
    <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
      {[3, 8, 13].map((y) => (
        <g key={y}>
          <circle cx="2.5" cy={y} r="1.4" />
          <circle cx="7.5" cy={y} r="1.4" />
        </g>
      ))}
    </svg>
  )
}
