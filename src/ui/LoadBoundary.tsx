import { QueryErrorResetBoundary, useIsFetching } from '@tanstack/react-query'
import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import styles from './LoadBoundary.module.css'
import { LoadError } from './LoadError.tsx'

type LoadBoundaryProps = {
  /** What is being read, as it stands in a sentence: “the events”. */
  readonly what: string
  /** Height of what replaces the words of waiting, in CSS pixels, so that nothing moves. */
  readonly minHeight?: number
  /** Says nothing while waiting: for a part that is missed by nobody until it is there. */
  readonly quiet?: boolean
  readonly children: ReactNode
}

/** Waiting and failing, decided once: below it, data is there. Beside it, the page lives on. */
export function LoadBoundary({ what, minHeight = 0, quiet = false, children }: LoadBoundaryProps) {
  // Two parts may need one file. When either is told to try again, both have to look whether it came.
  const isFetching = useIsFetching() > 0
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          resetKeys={[isFetching]}
          onReset={({ reason }) => {
            if (reason === 'imperative-api') reset()
          }}
          fallbackRender={({ error, resetErrorBoundary }) => (
            <LoadError what={what} error={error} onRetry={resetErrorBoundary} />
          )}
        >
          <Suspense
            fallback={
              quiet ? null : (
                <p role="status" className={styles.waiting} style={{ minBlockSize: minHeight }}>
                  Reading {what}…
                </p>
              )
            }
          >
            {children}
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}
