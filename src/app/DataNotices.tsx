import type { LeftOut } from '#data/useTables.ts'
import { listed } from '#domain/words/words.ts'
import { Button } from '#ui/Button.tsx'
import { Dismissible } from '#ui/Dismissible.tsx'

type DataNoticesProps = LeftOut & { readonly isNewer: boolean }

/** Up to this many faulty rows are listed one by one; of more, only the number. */
const MOST_LISTED = 8

/** Names lost tables, faulty rows, and names in the data that this page does not know. */
export function DataNotices({ isNewer, keptOut: names, refused, lost }: DataNoticesProps) {
  return (
    <>
      {(isNewer || names.length > 0) && (
        <Dismissible
          key={`${String(isNewer)} ${names.join(' ')}`}
          title={
            isNewer
              ? 'The data is newer than this page.'
              : 'This page does not know a part of the data.'
          }
          {...(isNewer && {
            actions: (
              <Button variant="primary" onClick={() => window.location.reload()}>
                Reload the page
              </Button>
            ),
          })}
        >
          <p>
            {isNewer ? 'Reloading may bring the page that can read all of it. ' : ''}
            {names.length > 0
              ? 'Left out, and everything else is shown:'
              : 'What this page can read is shown.'}
          </p>
          {names.length > 0 && (
            <ul>
              {names.map((name) => (
                <li key={name}>
                  <code>{name}</code>
                </li>
              ))}
            </ul>
          )}
        </Dismissible>
      )}
      {lost.length > 0 && (
        <Dismissible
          key={JSON.stringify(lost)}
          title={`${lost.length === 1 ? 'One table' : `${lost.length} tables`} could not be read: ${listed(lost.map(tableOf))}.`}
        >
          What does not rest on {lost.length === 1 ? 'it' : 'them'} is shown.
          <ul>
            {lost.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Dismissible>
      )}
      {refused.length > 0 && (
        <Dismissible
          key={JSON.stringify(refused)}
          title={
            refused.length === 1 ? 'One row is left out.' : `${refused.length} rows are left out.`
          }
        >
          The others are shown.
          <ul>
            {refused.slice(0, MOST_LISTED).map(({ table, row, id, reason }) => (
              <li key={`${table}${row}`}>
                {table}, row {row}
                {id && ` (${id})`}: {reason}
              </li>
            ))}
          </ul>
          {refused.length > MOST_LISTED && <p>And {refused.length - MOST_LISTED} more.</p>}
        </Dismissible>
      )}
    </>
  )
}

/** `sources` of `2026-11-23/sources.json: the server answered 404.` */
const tableOf = (reason: string) => reason.replace(/^.*?([^/]+)\.json: .*/, '$1')
