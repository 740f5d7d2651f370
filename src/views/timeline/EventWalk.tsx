import { Link } from 'wouter'
import type { Neighbours } from '#domain/record/eventOrder.ts'
import { Arrow } from '#ui/Arrow.tsx'
import styles from './TimelineView.module.css'

type EventWalkProps = { readonly at: Neighbours | null; readonly href: (event: string) => string }

/** To the events before and after the open one, among those shown. */
export function EventWalk({ at, href }: EventWalkProps) {
  if (!at) {
    return (
      <p className={styles.walk}>
        <span className={styles.count}>The present filters or dates leave this event out.</span>
      </p>
    )
  }
  return (
    <nav className={styles.walk} aria-label="Other events">
      {at.earlier && (
        <Link href={href(at.earlier.id)}>
          <Arrow direction="left" /> Earlier
          <span className="visually-hidden">: {at.earlier.title}</span>
        </Link>
      )}
      <span className={styles.count}>
        event {at.position} of {at.of}
      </span>
      {at.later && (
        <Link href={href(at.later.id)}>
          Later <Arrow direction="right" />
          <span className="visually-hidden">: {at.later.title}</span>
        </Link>
      )}
    </nav>
  )
}
