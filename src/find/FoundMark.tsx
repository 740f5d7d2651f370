import { CommitmentMark } from '#marks/CommitmentMark.tsx'
import { DisagreeMark } from '#marks/DisagreeMark.tsx'
import { EventMark } from '#marks/EventMark.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import type { FindOption } from './sections.ts'

export function FoundMark({ mark }: Pick<FindOption, 'mark'>) {
  switch (mark?.of) {
    case 'stance':
      return <StanceGlyph look={mark.look} />
    case 'commitment':
      return <CommitmentMark status={mark.status} />
    case 'event':
      return <EventMark type={mark.type} />
    case 'dispute':
      return <DisagreeMark />
    case 'weights':
      return (
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <circle
            cx="7"
            cy="7"
            r="4.6"
            fill={mark.isOpen ? 'var(--paper)' : 'var(--ink)'}
            stroke="var(--ink)"
            strokeWidth="1.4"
          />
        </svg>
      )
    case 'action':
      return (
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <path
            d="M1 7h11M7.5 2.5L12 7l-4.5 4.5"
            fill="none"
            stroke="var(--ink)"
            strokeWidth="1.6"
          />
        </svg>
      )
    case undefined:
      return null
  }
}
