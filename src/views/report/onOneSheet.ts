import type { ReportFigure } from '#share/report/reportFigure.ts'

/** Of A4 between its margins, in CSS pixels. */
const SHEET = { width: 665, height: 980 }

/** What stands above the first figure: the mark of the site and the title of the report. */
const HEAD = 150

/** Number, room between, and the rule above the source. */
const AROUND = 110

/** How many letters a line of a sheet holds, and how high it is. */
const LINES = {
  title: { holds: 62, height: 27 },
  summary: { holds: 88, height: 22 },
  legend: { holds: 90, height: 25 },
  small: { holds: 112, height: 18 },
} as const

/** Smaller type could not be read. */
const LEAST = 0.6

export type SheetFit = {
  /** Sizes of a plot on paper in sizes on the screen. */
  readonly scale: number
  /** For which it is drawn, in CSS pixels. */
  readonly width: number
  /** Whether it then stands on one sheet with its words; else it runs on. */
  readonly fits: boolean
}

/** A plot as large as it may be printed so that a figure of a report stands on one sheet with its words. */
export function onOneSheet({ shown }: ReportFigure, words: FigureLines): SheetFit {
  const legend = shown.legend.reduce((sum, { label }) => sum + label.length + 8, 0)
  const lines = (kind: keyof typeof LINES, letters: number) =>
    Math.ceil(letters / LINES[kind].holds) * LINES[kind].height
  const room =
    SHEET.height -
    AROUND -
    (words.isFirst ? HEAD : 0) -
    lines('title', shown.title.length) -
    lines('summary', shown.summary.length + words.note.length) -
    lines('legend', legend) -
    lines('small', shown.note?.length ?? 0) -
    lines('small', words.source.length)
  const at = (scale: number) => {
    const width = Math.floor(SHEET.width / scale)
    return { scale, width, fits: shown.height(width) * scale <= room }
  }
  for (let scale = 1; scale > LEAST; scale -= 0.025) {
    const fit = at(scale)
    if (fit.fits) return fit
  }
  return at(LEAST)
}

type FigureLines = {
  readonly isFirst: boolean
  readonly note: string
  readonly source: string
}
