import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import styles from './LoadBoundary.module.css'
import { LoadError } from './LoadError.tsx'

type LoadBoundaryProps = {
  /** What is being read, as it stands in a sentence: “the events”. */
  readonly what: string
  /** Height of what replaces the words of waiting, in CSS pixels, so that nothing moves. */
  readonly minHeight?: number
  /** Says nothing while waiting: for a part that is missed by nobody until it is there. */
  readonly quiet?: boolean
  /** What can be shown without it, where it fails. */
  readonly without?: ReactNode
  readonly children: ReactNode
}

/** Waiting and failing, decided once: below it, data is there. Beside it, the page lives on. */
export function LoadBoundary({
  what,
  minHeight = 0,
  quiet = false,
  without = null,
  children,
}: LoadBoundaryProps) {
  return (
    <QueryErrorResetBoundary>
      <ErrorBoundary fallbackRender={failed(what, without)}>
        <Suspense
          fallback={
            quiet ? null : (
              <p
                role="status"
                data-waiting
                className={styles.waiting}
                style={{ minBlockSize: minHeight }}
              >
                Reading {what}…
              </p>
            )
          }
        >
          {children}
        </Suspense>
      </ErrorBoundary>
    </QueryErrorResetBoundary>
  )
}

function failed(what: string, without: ReactNode) {
  return ({ error, resetErrorBoundary }: FallbackProps) => (
    <>
      <LoadError what={what} error={error} onReset={resetErrorBoundary} />
      {without}
    </>
  )
}
