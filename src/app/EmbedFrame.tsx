import { lazy } from 'react'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { WordsReplaced } from './WordsReplaced.tsx'

const EmbedView = lazy(() => import('#views/embed/EmbedView.tsx'))

/** An embed has no site chrome: only its chart, and the boundary that says so when it cannot be shown. */
export function EmbedFrame({ chart }: { readonly chart: string }) {
  return (
    <main>
      <LoadBoundary what="this chart" minHeight={320}>
        <EmbedView chart={chart} />
      </LoadBoundary>
      <WordsReplaced />
    </main>
  )
}
