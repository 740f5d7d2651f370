import type { Position } from '#domain/schema/recordTables.ts'
import { CommitmentShape } from '#marks/CommitmentMark.tsx'

export type MatrixMarkKind =
  | NonNullable<Position['mark']>
  | 'declined'
  | 'not-invited'
  | 'said'
  | 'not-yet'
  | 'not-coded'
  | 'unread'
  | 'left-out'

/** In a box of 14 × 14 px. */
export function MatrixShape({ kind }: { readonly kind: MatrixMarkKind }) {
  switch (kind) {
    case 'yes':
      return <CommitmentShape status="signed" />
    case 'no':
      return <circle cx="7" cy="7" r="4.7" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
    case 'said':
      return <path d="M2.5 3.5h9M2.5 7h9M2.5 10.5h6" stroke="var(--ink)" strokeWidth="1.4" />
    case 'not-coded':
      return <circle cx="7" cy="7" r="1.2" fill="var(--ink-3)" />
    case 'not-yet':
      return <path d="M2 7h2M6 7h2M10 7h2" stroke="var(--ink-3)" strokeWidth="2" />
    case 'unread':
      return (
        <path
          d="M3 2h8v9.5l-2-1.6l-2 1.6l-2-1.6l-2 1.6z"
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.4"
        />
      )
    case 'left-out':
      return (
        <path
          d="M4.5 2.5q-3 4.5 0 9M9.5 2.5q3 4.5 0 9"
          fill="none"
          stroke="var(--ink-3)"
          strokeWidth="1.4"
        />
      )
    case 'partly':
    case 'reported-not-confirmed':
    case 'declined':
    case 'not-invited':
    case 'unknown':
      return <CommitmentShape status={kind} />
  }
}
