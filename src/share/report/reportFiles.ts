import { bibtex } from '#share/cite/bibtex.ts'
import { cslItem } from '#share/cite/cslJson.ts'
import { citationKey, type Reference } from '#share/cite/reference.ts'
import { ris } from '#share/cite/ris.ts'
import { referenceTo } from '#share/facts.ts'
import { altText, caption } from '#share/picture/captions.ts'
import type { ReportFigure } from './reportFigure.ts'

/** A figure with what its reader wrote to it. */
export type NotedFigure = ReportFigure & { readonly note: string }

/** `figure-03_coverage`: files sort as the figures do. */
export const figureName = ({ shown }: ReportFigure, index: number) =>
  `figure-${String(index + 1).padStart(2, '0')}_${shown.id}`

/** What goes under each picture, and what is read out instead of it. */
export function captionsText(
  title: string,
  figures: readonly NotedFigure[],
  address: string,
): string {
  const parts = figures.map((figure, index) =>
    [
      `Figure ${index + 1}. ${caption(figure.shown, figure.facts)}`,
      figure.note && `Note: ${figure.note}`,
      figure.shown.note && `Caveat: ${figure.shown.note}`,
      `Alt text: ${altText(figure.shown)}`,
      `File: ${figureName(figure, index)}.png, .svg`,
    ]
      .filter(Boolean)
      .join('\n'),
  )
  return `${[title, ...parts, `This report: ${address}`].join('\n\n')}\n`
}

/** The references of all figures, in the three forms that programs read. */
export function referenceFiles(figures: readonly ReportFigure[]) {
  const references = numbered(figures.map(({ shown, facts }) => referenceTo(shown.title, facts)))
  return {
    'references.bib': references.map(bibtex).join('\n'),
    'references.ris': references.map(ris).join('\r\n'),
    'references.csl.json': `${JSON.stringify(references.map(cslItem), null, 2)}\n`,
  }
}

/** Figures of one title, such as one chart of two companies, would otherwise share a key, and one would be lost. */
function numbered(references: readonly Reference[]): readonly Reference[] {
  const seen = new Map<string, number>()
  return references.map((reference) => {
    const key = citationKey(reference)
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return { ...reference, nth }
  })
}
