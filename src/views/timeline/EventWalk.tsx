import { Link } from 'wouter'
import type { Neighbours } from '#domain/record/eventOrder.ts'
import { ArrowMark } from '#ui/ArrowMark.tsx'
import styles from './TimelineView.module.css'

type EventWalkProps = { readonly at: Neighbours | null; readonly href: (event: string) => string }

/** From the open event to the one before and after it, among those shown. */
export function EventWalk({ at, href }: EventWalkProps) {
  if (!at) {
    return (
      <p className={styles.walk}>
        <span className={styles.place}>The present filters or dates leave this event out.</span>
      </p>
    )
  }
  return (
    <nav className={styles.walk} aria-label="Other events">
      {at.earlier && (
        <Link href={href(at.earlier.id)}>
          <ArrowMark direction="left" /> Earlier
          <span className="visually-hidden">: {at.earlier.title}</span>
        </Link>
      )}
      <span className={styles.place}>
        event {at.position} of {at.of}
      </span>
      {at.later && (
        <Link href={href(at.later.id)}>
          Later <ArrowMark direction="right" />
          <span className="visually-hidden">: {at.later.title}</span>
        </Link>
      )}
    </nav>
  )
}
