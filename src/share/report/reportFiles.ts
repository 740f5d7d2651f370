import { bibtex } from '#share/cite/bibtex.ts'
import { cslItem } from '#share/cite/cslJson.ts'
import { citationKey, type Reference } from '#share/cite/reference.ts'
import { ris } from '#share/cite/ris.ts'
import { referenceTo } from '#share/facts.ts'
import { altText, caption } from '#share/picture/captions.ts'
import type { ReportFigure } from './reportFigure.ts'

export type NotedFigure = ReportFigure & { readonly number: number; readonly note: string }

/** `why`: in words. Its number stays unused, so that the others keep theirs. */
export type MissingFigure = { readonly number: number; readonly why: string }

export type Report = {
  readonly title: string
  readonly figures: readonly NotedFigure[]
  readonly missing: readonly MissingFigure[]
  /** Address of the report. */
  readonly address: string
}

/** A file of a report. */
export type Saved = {
  readonly file: Blob
  /** In the order of the report; includes those missing before. */
  readonly missing: readonly MissingFigure[]
}

/** `figure-03_coverage`. */
export const figureName = ({ shown, number }: NotedFigure) =>
  `figure-${String(number).padStart(2, '0')}_${shown.id}`

/** Caption and alternative text of each figure; why one is missing. */
export function captionsText(
  title: string,
  figures: readonly NotedFigure[],
  missing: readonly MissingFigure[],
  address: string,
): string {
  const written = figures.map((figure) => ({
    number: figure.number,
    text: [
      `Figure ${figure.number}. ${caption(figure.shown, figure.facts)}`,
      figure.note && `Note: ${figure.note}`,
      figure.shown.note && `Caveat: ${figure.shown.note}`,
      `Alt text: ${altText(figure.shown)}`,
      `File: ${figureName(figure)}.png, .svg`,
    ]
      .filter(Boolean)
      .join('\n'),
  }))
  const left = missing.map(({ number, why }) => ({
    number,
    text: `Figure ${number}${absentFigureWords({ number, why })}`,
  }))
  const parts = [...written, ...left]
    .toSorted((a, b) => a.number - b.number)
    .map(({ text }) => text)
  return `${[title, ...parts, `This report: ${address}`].join('\n\n')}\n`
}

export const savedWords = (name: string, missing: readonly MissingFigure[]): string =>
  [`Saved as ${name}`, ...missing.map(withoutWords)].join('. ')

const withoutWords = ({ number, why }: MissingFigure) =>
  `Without figure ${number}: ${why.replace(/\.$/, '')}`

/** After its number, where it would stand. */
export const absentFigureWords = ({ why }: MissingFigure) =>
  ` is missing: it could not be drawn. ${why}`

/** In three forms that programs read. */
export function referenceFiles(figures: readonly ReportFigure[]) {
  const references = eachOnce(figures.map(({ shown, facts }) => referenceTo(shown, facts)))
  return {
    'references.bib': references.map(bibtex).join('\n'),
    'references.ris': references.map(ris).join('\r\n'),
    'references.csl.json': `${JSON.stringify(references.map(cslItem), null, 2)}\n`,
  }
}

/** A figure that stands in a report twice is one reference. */
const eachOnce = (references: readonly Reference[]): readonly Reference[] => [
  ...new Map(references.map((one) => [citationKey(one), one])).values(),
]
