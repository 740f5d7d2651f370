import { useQueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

type LoadErrorProps = {
  readonly what: string
  readonly error: unknown
  /** Tries to show the part once more, with whatever is there by now. */
  readonly onReset: () => void
}

/** Why a part of the page is not there, in the words of where it went wrong, and the way out. */
export function LoadError({ what, error, onReset }: LoadErrorProps) {
  const client = useQueryClient()
  const { reset: allowAnotherFetch } = useQueryErrorResetBoundary()
  // Two parts of a page may need one file. When either is told to try again and the file comes, both have it.
  useEffect(
    () =>
      client.getQueryCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'success') onReset()
      }),
    [client, onReset],
  )
  if (isMissingCode(error)) {
    return (
      <Notice
        role="alert"
        title={`${capital(what)} could not be shown.`}
        actions={
          <Button variant="primary" onClick={() => window.location.reload()}>
            Reload the page
          </Button>
        }
      >
        A part of this site did not arrive. It may have been updated since you opened it, or you may
        be offline.
      </Notice>
    )
  }
  return (
    <Notice
      role="alert"
      title={`${capital(what)} could not be loaded.`}
      actions={
        <Button
          variant="primary"
          onClick={() => {
            allowAnotherFetch()
            onReset()
          }}
        >
          Try again
        </Button>
      }
    >
      {error instanceof Error ? error.message : 'The reason is unknown.'}
    </Notice>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/**
 * A file of code that is gone after a deployment. Each engine has its own words for it. The browser remembers the
 * failure, so only a new page can ask again.
 */
const isMissingCode = (error: unknown) =>
  error instanceof Error &&
  /dynamically imported module|importing a module script failed|unable to preload css/i.test(
    error.message,
  )
