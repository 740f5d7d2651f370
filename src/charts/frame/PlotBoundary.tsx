import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'

/** The drawing code arrives after the words. Where it cannot, the words and the numbers stay, and the page lives. */
export function PlotBoundary({
  height,
  children,
}: {
  readonly height: number
  readonly children: ReactNode
}) {
  return (
    <ErrorBoundary
      fallback={
        <p role="alert">
          The picture could not be drawn. The numbers below are complete; reload the page to try the
          picture again.
        </p>
      }
    >
      <Suspense fallback={<div style={{ height }} data-waiting aria-hidden />}>{children}</Suspense>
    </ErrorBoundary>
  )
}
