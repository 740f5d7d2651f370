import type { Source } from '#domain/schema/recordTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { LICENCE, PUBLISHER } from '#share/cite/reference.ts'
import { numberRuns } from '#domain/record/sourceNumbers.ts'
import type { ReportFigure } from './reportFigure.ts'

/** Sources of some figures, each once, numbered from 1 in order of first use. */
export function endNotes(figures: readonly Pick<ReportFigure, 'sources'>[]): readonly Source[] {
  const notes = new Map(figures.flatMap(({ sources }) => sources).map((one) => [one.id, one]))
  return [...notes.values()]
}

/** `1–4, 7`. Empty where there are none. */
export function noteNumbers(sources: readonly Source[], notes: readonly Source[]): string {
  const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]))
  return numberRuns(sources.flatMap(({ id }) => numbers.get(id) ?? []))
}

/** What figures are drawn from, each version once, and on what terms. Empty where there are none. */
export function dataLines(versions: readonly DataVersion[]): readonly string[] {
  const used = [...new Map(versions.map((version) => [version.id, version])).values()]
  if (used.length === 0) return []
  return [
    ...used.map(
      ({ id, title, asOfNote }) => `${PUBLISHER}, data version ${id}: ${title}. ${asOfNote}`,
    ),
    `${LICENCE.name}. Each figure is pinned: its address shows the same data for good.`,
  ]
}
