import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { WrittenPage } from './writtenPage.ts'

/** Says why a page stays as it was written, and what can be done. */
export function WrittenStays({ written }: { readonly written: WrittenPage }) {
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    let isShown = true
    void written.fault.then((why) => isShown && setFault(wordsOf(why)))
    return () => {
      isShown = false
    }
  }, [written])
  if (fault === null) return null
  return (
    <Notice
      role="alert"
      title="This page stands as it was written, and cannot be used yet."
      detail={fault}
      actions={
        <>
          <Button variant="primary" onClick={() => window.location.reload()}>
            Try again
          </Button>
          <Button
            onClick={() => {
              // First: what stands on the page is put aside as it is.
              flushSync(() => setFault(null))
              written.drawAnew()
            }}
          >
            Go on without it
          </Button>
        </>
      }
    >
      Its words and numbers are complete; filters, levers and panels need a part that did not
      arrive.
    </Notice>
  )
}

const wordsOf = (fault: unknown) =>
  fault instanceof Error ? fault.message : 'The reason is unknown.'
