import type { Direction } from '#domain/schema/scenarioTables.ts'
import { hatchPath } from './hatch.ts'

const WORDS: Readonly<Record<Direction, string>> = {
  baseline: 'as today',
  up: 'up',
  down: 'down',
  'no-change': 'no change',
  mixed: 'both ways',
  unknown: 'undetermined',
}
export const directionWords = (direction: Direction) => WORDS[direction]

/** Against the status quo. No colour: up is not good, down is not bad. */
export function DirectionMark({ direction }: { readonly direction: Direction }) {
  return (
    <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true" focusable="false">
      {direction === 'up' && <path d="M8 1L14 11H2z" fill="var(--ink)" />}
      {direction === 'down' && <path d="M8 11L14 1H2z" fill="var(--ink)" />}
      {direction === 'mixed' && (
        <>
          <path d="M4 2L7.6 9H0.4z" fill="var(--ink)" />
          <path d="M12 10L15.2 3.6H8.8z" fill="none" stroke="var(--ink)" strokeWidth="1.2" />
        </>
      )}
      {direction === 'no-change' && (
        <path d="M2 4h12M2 8h12" stroke="var(--ink)" strokeWidth="1.8" />
      )}
      {direction === 'baseline' && <circle cx="8" cy="6" r="2.4" fill="var(--ink)" />}
      {direction === 'unknown' && (
        <>
          <path d={hatchPath(2.5, 0.5, 11, 11, 5)} stroke="var(--hatch)" strokeWidth="1.4" />
          <rect x="2.5" y="0.5" width="11" height="11" fill="none" stroke="var(--ink-2)" />
        </>
      )}
    </svg>
  )
}
