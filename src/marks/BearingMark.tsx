import type { BearingDirection } from '#domain/schema/recordTables.ts'

/** A ring with a centre, two lines, a gate, or a dash for none. */
export function BearingMark({ direction }: { readonly direction: BearingDirection }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {direction === 'toward-centralized-review' && (
        <>
          <circle cx="6" cy="6" r="4.8" fill="none" stroke="var(--ink)" strokeWidth="1.4" />
          <circle cx="6" cy="6" r="1.9" fill="var(--ink)" />
        </>
      )}
      {direction === 'toward-two-tier' && (
        <path d="M1 4h10M1 8h10" stroke="var(--ink)" strokeWidth="1.6" />
      )}
      {direction === 'toward-licensing' && (
        <path d="M2 11V1.8h8V11M2 6h8" fill="none" stroke="var(--ink)" strokeWidth="1.6" />
      )}
      {direction === 'neutral' && <path d="M4 6h4" stroke="var(--ink-2)" strokeWidth="1.6" />}
    </svg>
  )
}
