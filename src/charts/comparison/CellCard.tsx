import { Suspense, type ReactNode } from 'react'
import type { CardPlace } from './useCellCard.ts'

type CellCardProps = { readonly card: CardPlace; readonly children: ReactNode }

/** Beside its cell, and after the table for a keyboard: one Tab leads from the cell into it. */
export function CellCard({ card, children }: CellCardProps) {
  const { left, top, bottom, room } = card
  return (
    <Suspense>
      <div
        data-card
        style={{
          position: 'absolute',
          zIndex: 4,
          display: 'grid',
          inlineSize: 'min(340px, 100%)',
          maxBlockSize: room,
          insetInlineStart: left,
          insetBlockStart: top ?? undefined,
          insetBlockEnd: bottom ?? undefined,
        }}
      >
        {children}
      </div>
    </Suspense>
  )
}
