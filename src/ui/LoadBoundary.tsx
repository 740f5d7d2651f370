import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import styles from './LoadBoundary.module.css'
import { LoadError } from './LoadError.tsx'

type LoadBoundaryProps = {
  /** What is loaded, as part of a sentence: “the events”. */
  readonly what: string
  /** Height reserved while loading, in CSS pixels. */
  readonly minHeight?: number
  /** Shows nothing while loading. */
  readonly quiet?: boolean
  /** What it is of, such as a path: another one begins anew after a failure. */
  readonly of?: string
  /** Heading of the page where this part, which has it, fails. */
  readonly heading?: string
  /** Title of the document as long as this part, which has it, is not there. */
  readonly title?: string
  /** Shown where it fails. */
  readonly without?: ReactNode
  readonly children: ReactNode
}

/** Loading and error states for all that is below it. */
export function LoadBoundary({
  what,
  minHeight = 0,
  quiet = false,
  of,
  heading,
  title,
  without = null,
  children,
}: LoadBoundaryProps) {
  return (
    <ErrorBoundary fallbackRender={failed({ what, heading, title, without })} resetKeys={[of]}>
      <Suspense
        fallback={
          <>
            <Title of={title} />
            {!quiet && (
              <p
                role="status"
                data-waiting
                className={styles.waiting}
                style={{ minBlockSize: minHeight }}
              >
                Reading {what}…
              </p>
            )}
          </>
        }
      >
        {children}
      </Suspense>
    </ErrorBoundary>
  )
}

type FailedProps = {
  readonly what: string
  readonly heading: string | undefined
  readonly title: string | undefined
  readonly without: ReactNode
}

function failed({ what, heading, title, without }: FailedProps) {
  return ({ error, resetErrorBoundary }: FallbackProps) => (
    <>
      <Title of={title} />
      {heading !== undefined && <h1>{heading}</h1>}
      <LoadError what={what} error={error} onReset={resetErrorBoundary} />
      {without}
    </>
  )
}

const Title = ({ of }: { readonly of: string | undefined }) =>
  of !== undefined && <title>{`${of} · Oversight Atlas`}</title>
