import { Link } from 'wouter'
import { Dismissible } from '#ui/Dismissible.tsx'
import type { Problem } from '#url/address.ts'
import { Nearest } from './Nearest.tsx'

type LinkProblemsProps = {
  readonly problems: readonly Problem[]
  readonly mended: readonly Problem[]
  /** Takes what was named out of the address, once it was read. */
  readonly onDismiss: () => void
}

/** Parts of the address that could not be used, and parts that were mended. */
export function LinkProblems({ problems, mended, onDismiss }: LinkProblemsProps) {
  return (
    <>
      <Parts
        onDismiss={onDismiss}
        parts={problems}
        one="One part of this link could not be used."
        several="parts of this link could not be used."
        then="Everything else in the link is kept."
      />
      <Parts
        onDismiss={onDismiss}
        parts={mended}
        one="One part of this link had been altered, and was mended."
        several="parts of this link had been altered, and were mended."
        then="Mail and chat programs do this. Copy the link from “Share” to pass on a whole one."
      />
    </>
  )
}

type PartsProps = Pick<LinkProblemsProps, 'onDismiss'> & {
  readonly parts: readonly Problem[]
  readonly one: string
  readonly several: string
  readonly then: string
}

function Parts({ parts, one, several, then, onDismiss }: PartsProps) {
  if (parts.length === 0) return null
  return (
    <Dismissible
      onDismiss={onDismiss}
      key={JSON.stringify(parts)}
      title={parts.length === 1 ? one : `${parts.length} ${several}`}
    >
      <ul>
        {parts.map(({ param, why, unmet, to }) => (
          <li key={param + why}>
            <code>{param}</code>
            <span>: {why}</span>
            <Nearest param={param} unmet={unmet} />
            {to && (
              <span>
                . Nearest: <Link href={to.href}>{to.words}</Link>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>{then}</p>
    </Dismissible>
  )
}
