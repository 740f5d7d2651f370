import type { ReactNode } from 'react'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { WordsReplaced } from './WordsReplaced.tsx'

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
