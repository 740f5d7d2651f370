import { useState } from 'react'
import { Notice } from '#ui/Notice.tsx'
import type { Problem } from '#url/address.ts'

/** Names in the address that this version of the data does not have; they are ignored. */
export function LinkProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const text = JSON.stringify(problems)
  const [dismissed, setDismissed] = useState<string | null>(null)
  if (problems.length === 0 || dismissed === text) return null
  const title =
    problems.length === 1
      ? 'One part of this link could not be used.'
      : `${problems.length} parts of this link could not be used.`
  return (
    <Notice title={title} onDismiss={() => setDismissed(text)}>
      <ul>
        {problems.map(({ param, why }) => (
          <li key={param + why}>
            <code>{param}</code>: {why}
          </li>
        ))}
      </ul>
      Everything else in the link is kept.
    </Notice>
  )
}
