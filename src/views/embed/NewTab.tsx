import { useState, type MouseEvent, type ReactNode } from 'react'
import { Field } from '#ui/Field.tsx'
import styles from './EmbedView.module.css'

type NewTabProps = { readonly href: string; readonly children: ReactNode }

/** Never takes the host page away. Where that lets its frames open nothing, the address can be copied. */
export function NewTab({ href, children }: NewTabProps) {
  const [isRefused, setRefused] = useState(false)
  const open = (event: MouseEvent) => {
    // Another window or a download: the browser's own.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const tab = window.open(href, '_blank')
    if (tab) tab.opener = null
    setRefused(tab === null)
  }
  return (
    <>
      <a href={href} target="_blank" rel="noreferrer" onClick={open}>
        {children}
        <span className="visually-hidden"> (new tab)</span>
      </a>
      {isRefused && (
        <div role="status" className={styles.address}>
          <Field
            label="This page does not let its figures open a tab. The address:"
            value={href}
            readOnly
            onFocus={({ target }) => target.select()}
            onChange={() => {}}
          />
        </div>
      )}
    </>
  )
}
