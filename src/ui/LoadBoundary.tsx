import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Button } from './Button.tsx'
import styles from './LoadBoundary.module.css'
import { Notice } from './Notice.tsx'

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
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          onReset={reset}
          fallbackRender={({ error, resetErrorBoundary }) => (
            <Notice
              role="alert"
              title={`${what.charAt(0).toUpperCase()}${what.slice(1)} could not be loaded.`}
              actions={
                <Button variant="primary" onClick={resetErrorBoundary}>
                  Try again
                </Button>
              }
            >
              {error instanceof Error ? error.message : 'The reason is unknown.'}
            </Notice>
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
