import type { CommitmentStatus } from '#domain/schema/recordTables.ts'
import { COMMITMENT_STATUSES } from '#domain/schema/values.ts'
import { commitmentWords } from '#domain/words/words.ts'
import type { LegendEntry } from '#ui/Legend.tsx'

export function CommitmentMark({ status }: { readonly status: CommitmentStatus }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <CommitmentShape status={status} />
    </svg>
  )
}

/** In a box of 14 × 14 px, for use within SVG. */
export function CommitmentShape({ status }: { readonly status: CommitmentStatus }) {
  switch (status) {
    case 'signed':
      return <circle cx="7" cy="7" r="5.2" fill="var(--ink)" />
    case 'partly':
      return (
        <>
          <circle cx="7" cy="7" r="4.6" fill="none" stroke="var(--ink)" strokeWidth="1.4" />
          <path d="M2.4 7a4.6 4.6 0 0 0 9.2 0z" fill="var(--ink)" />
        </>
      )
    case 'reported-not-confirmed':
      return (
        <circle
          cx="7"
          cy="7"
          r="4.8"
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.6"
          strokeDasharray="2.4 2"
        />
      )
    case 'declined':
      return <path d="M2.4 2.4L11.6 11.6M11.6 2.4L2.4 11.6" stroke="var(--ink)" strokeWidth="2.2" />
    case 'not-invited':
      return <path d="M0.5 7h13" stroke="var(--ink-2)" strokeWidth="2.2" strokeDasharray="3 2" />
    case 'unknown':
      return (
        <path
          d="M4.6 4.6a2.5 2.5 0 1 1 3.6 2.3C7.3 7.4 7 7.9 7 8.8M7 10.6v1.6"
          fill="none"
          stroke="var(--unknown)"
          strokeWidth="1.5"
        />
      )
  }
}

/** In the order of the codebook. */
export const commitmentLegend: readonly LegendEntry[] = COMMITMENT_STATUSES.map((status) => ({
  label: commitmentWords(status),
  width: 14,
  mark: <CommitmentShape status={status} />,
}))
