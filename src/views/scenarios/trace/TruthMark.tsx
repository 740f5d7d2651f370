import { hatchPath } from '#marks/hatch.ts'
import type { Truth } from '#domain/regimes/rule/truth.ts'

/** `untried`: an earlier case decided. */
export type Found = Truth | 'untried'

/** Filled: true; open: false; hatched: unknown; a dash: untried. */
export function TruthMark({ found }: { readonly found: Found }) {
  return (
    <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true" focusable="false">
      {found === 'untried' ? (
        <path d="M1 5.5h9" stroke="var(--ink-3)" strokeWidth="1.4" />
      ) : (
        <>
          {found === null && (
            <path d={hatchPath(0, 0, 11, 11, 4.5)} stroke="var(--hatch)" strokeWidth="1.6" />
          )}
          <rect
            x="0.7"
            y="0.7"
            width="9.6"
            height="9.6"
            fill={found === true ? 'var(--ink)' : 'none'}
            stroke="var(--ink)"
            strokeWidth="1.4"
          />
        </>
      )}
    </svg>
  )
}
