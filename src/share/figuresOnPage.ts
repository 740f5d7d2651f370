import type { Shown } from '#charts/frame/chart.tsx'

type FigureOnPage = { readonly element: Element; readonly shown: Shown }

const placed = new Set<FigureOnPage>()

/** Registers a figure until the returned function is called. */
export function placeFigure(element: Element, shown: Shown): () => void {
  const entry = { element, shown }
  placed.add(entry)
  return () => placed.delete(entry)
}

/** From top to bottom. */
export function figuresOnPage(): readonly Shown[] {
  return [...placed]
    .toSorted((a, b) =>
      a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
    .map(({ shown }) => shown)
}
