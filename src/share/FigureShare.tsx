import { lazy, useState } from 'react'
import type { Shown } from '#charts/frame/chart.tsx'
import { Button } from '#ui/Button.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { placeFigure } from './figuresOnPage.ts'

const ShareDialog = lazy(() =>
  import('#share/dialog/ShareDialog.tsx').then((module) => ({ default: module.ShareDialog })),
)

export function FigureShare({ shown }: { readonly shown: Shown }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <span ref={(element) => (element ? placeFigure(element, shown) : undefined)}>
      <Button variant="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Share <span className="visually-hidden">“{shown.title}”</span>
      </Button>
      {isOpen && (
        <LoadBoundary what="the sharing dialog" quiet>
          <ShareDialog
            title={shown.title}
            place={shown.place}
            figures={[shown]}
            onClose={() => setOpen(false)}
          />
        </LoadBoundary>
      )}
    </span>
  )
}
