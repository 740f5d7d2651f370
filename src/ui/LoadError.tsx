import { useEffect } from 'react'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { useQueryClient } from '#queries/useQuery.ts'

type LoadErrorProps = {
  readonly what: string
  readonly error: unknown
  /** Renders the part again. */
  readonly onReset: () => void
}

export function LoadError({ what, error, onReset }: LoadErrorProps) {
  const client = useQueryClient()
  // Parts may share a file: a retry that succeeds for one resets the others.
  useEffect(() => {
    const failed = client.all().find(({ state }) => state.error === error)
    return client.subscribe(() => {
      if (failed && client.stateOf(failed.query).data !== undefined) onReset()
    })
  }, [client, error, onReset])
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
            client.again()
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
 * A file of code that is gone after a deployment; each engine has its own message. The browser remembers the failure,
 * so only a reload can help.
 */
const isMissingCode = (error: unknown): boolean =>
  error instanceof Error &&
  (/dynamically imported module|importing a module script failed|unable to preload css/i.test(
    error.message,
  ) ||
    isMissingCode(error.cause))
