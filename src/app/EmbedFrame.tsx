import type { ReactNode } from 'react'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { WordsReplaced } from './WordsReplaced.tsx'

/** An embed has no site chrome: only its chart, and the boundary that says so when it cannot be shown. */
export function EmbedFrame({ children }: { readonly children: ReactNode }) {
  return (
    <main>
      <LoadBoundary what="this chart" minHeight={320}>
        {children}
      </LoadBoundary>
      <WordsReplaced />
    </main>
  )
}
