import type { ComponentProps } from 'react'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './Levers.module.css'
import { TypedField } from './TypedField.tsx'

/** A place of the reader's own for a lever with usual ones. */
export function OwnNumber(field: ComponentProps<typeof TypedField>) {
  return (
    <Disclosure summary="Another value">
      <div className={styles.own}>
        <TypedField {...field} />
      </div>
    </Disclosure>
  )
}
