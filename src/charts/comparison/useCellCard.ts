import { useEffect, useRef, useState, type FocusEvent, type PointerEvent } from 'react'
import { useKeydown } from '#ui/useKeydown.ts'

/** A cell and where its card has room, in pixels from the box. */
export type CardPlace = {
  readonly id: string
  readonly left: number
  readonly top: number | null
  /** Where it stands above the cell. */
  readonly bottom: number | null
  readonly room: number
}

/** Long enough to pass over cells, and to cross the gap to the card. Milliseconds. */
const SHOW_AFTER = 150
const HIDE_AFTER = 200
const WIDTH = 340
const GAP = 8

/**
 * The card of the cell that is pointed at or has focus. It stays while the pointer or the focus is in it, and Escape
 * hides it (WCAG 1.4.13).
 *
 * @returns `over`: handlers of the box that holds the cells and the card; `open`: to call when a cell's evidence opens
 */
export function useCellCard(isOffered: boolean) {
  const box = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** Its evidence was opened: no card covers the table when focus comes back from there. */
  const opened = useRef<string | null>(null)
  const [card, setCard] = useState<CardPlace | null>(null)
  const later = (change: () => void, wait: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(change, wait)
  }
  const hide = () => {
    clearTimeout(timer.current)
    setCard(null)
  }
  const open = (id: string) => {
    opened.current = id
    hide()
  }
  const show = (cell: HTMLElement) => box.current && setCard(placeOf(cell, box.current))
  const isShown = card !== null
  useEffect(() => () => clearTimeout(timer.current), [])
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // A panel that is open beside it stays.
    event.preventDefault()
    setCard(null)
  }
  useKeydown(closeOnEscape, { isOn: isShown, isFirst: true })
  const over = {
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return
      const cell = cellOf(target)
      if (cell) later(() => show(cell), SHOW_AFTER)
      else if (isInCard(target)) clearTimeout(timer.current)
      else later(hide, HIDE_AFTER)
    },
    onPointerLeave: () => {
      if (!isInCard(document.activeElement)) later(hide, HIDE_AFTER)
    },
    onFocus: ({ target }: FocusEvent) => {
      const cell = cellOf(target)
      if (!cell?.matches(':focus-visible')) return
      if (cell.dataset.cell !== opened.current) show(cell)
      opened.current = null
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (!cellOf(relatedTarget) && !isInCard(relatedTarget)) hide()
    },
  }
  return { card, box, open, over: isOffered ? over : {} }
}

const cellOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('button[data-cell]') : null

const isInCard = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-card]') !== null

function placeOf(cell: HTMLElement, box: HTMLElement): CardPlace {
  const at = cell.getBoundingClientRect()
  const within = box.getBoundingClientRect()
  const below = window.innerHeight - at.bottom - GAP
  const isBelow = below >= 300 || below >= at.top
  return {
    id: cell.dataset.cell ?? '',
    left: Math.max(0, Math.min(at.left - within.left, within.width - WIDTH)),
    top: isBelow ? at.bottom - within.top + GAP : null,
    bottom: isBelow ? null : within.bottom - at.top + GAP,
    room: Math.max(160, (isBelow ? below : at.top - GAP) - GAP),
  }
}
