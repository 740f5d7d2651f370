import type { QueryClient } from '#queries/queryClient.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { followedWords } from '#domain/record/disputes.ts'
import { numberRuns } from '#domain/record/sourceNumbers.ts'
import { sourceName } from '#domain/record/sourceName.ts'
import type { Dispute, Source } from '#domain/schema/recordTables.ts'
import { powersOfTen } from '#domain/words/powersOfTen.ts'
import { tierWords } from '#domain/words/words.ts'
import { foundIn } from '#share/facts.ts'
import { filed } from '#share/files/filed.ts'
import { printedAddress } from '#share/links.ts'
import { sourceWords } from '#share/sourceWords.ts'
import { problemWords } from '#url/nearest.ts'
import { drawFigures, type Draw, type DrawnFigure, type DrawOptions } from './drawFigures.ts'
import { dataLines, endNotes, noteNumbers } from './endNotes.ts'
import type { MissingFigure, NotedFigure, Report } from './reportFiles.ts'

/** A drawn figure, and on what its sources disagree. */
export type DocumentFigure = DrawnFigure & { readonly disputes: readonly Dispute[] }

/** The figures of a document, with its numbered sources. */
export type DocumentParts = {
  readonly figures: readonly DocumentFigure[]
  /** Numbered as on the page; those that only a dispute names come last. */
  readonly notes: readonly Source[]
}

type DrawnDocument = {
  readonly parts: DocumentParts
  /** In the order of the report; includes those missing before. */
  readonly missing: readonly MissingFigure[]
  /** On what data it rests, and on what terms. */
  readonly lines: readonly string[]
}

/**
 * Draws the figures of a document, each below its finding and so without its sentence.
 *
 * @throws {Error} in words for the reader, where none can be drawn or a table cannot be read
 */
export async function drawnDocument(
  client: QueryClient,
  report: Report,
  presets: DrawOptions['presets'],
  draw?: Draw,
): Promise<DrawnDocument> {
  const { figures, missing } = await drawFigures(report, { presets, withSentence: false }, draw)
  const files = await Promise.all(
    figures.map(({ shown, facts }) => filed(client, facts.version, shown)),
  )
  return {
    parts: {
      figures: figures.map((one, index) => ({ ...one, disputes: files[index]?.disputes ?? [] })),
      notes: endNotes([...figures, ...files]),
    },
    missing,
    lines: dataLines(figures.map(({ facts }) => facts.version)),
  }
}

/** What becomes of each figure, and of each that is missing, by their numbers. */
export const byNumber = <Written>(
  { figures }: DocumentParts,
  missing: readonly MissingFigure[],
  write: (figure: DocumentFigure, index: number) => Written,
  writeMissing: (figure: MissingFigure) => Written,
): readonly Written[] =>
  [
    ...figures.map((one, index) => ({ number: one.number, written: write(one, index) })),
    ...missing.map((one) => ({ number: one.number, written: writeMissing(one) })),
  ]
    .toSorted((a, b) => a.number - b.number)
    .map(({ written }) => written)

/** What is found, as a heading. */
export const headingOf = ({ shown }: NotedFigure) => powersOfTen(foundIn(shown).title)

/** Without its number: what is seen, where it is from, and the numbers of its sources. */
export function captionOf({ shown, facts, sources }: NotedFigure, notes: readonly Source[]) {
  const numbers = noteNumbers(sources, notes)
  const named = numbers === '' ? '' : ` Sources ${numbers}.`
  return powersOfTen(`${shown.title.replace(/\.$/, '')}. ${sourceWords(shown, facts)}${named}`)
}

/** What a reader of the figure must know. */
export const caveatsOf = ({ shown, problems, leftOut }: DrawnFigure): readonly string[] => [
  ...(leftOut === '' ? [] : [`The picture leaves out for want of room: ${leftOut}`]),
  ...(shown.note === null ? [] : [powersOfTen(shown.note)]),
  ...(problems.length === 0
    ? []
    : [`Part of this figure’s address could not be used. ${problemWords(problems)}.`]),
]

/** The question, each side with the numbers of its sources, and what the record follows. */
export function disputeLines(dispute: Dispute, notes: readonly Source[]): readonly string[] {
  const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]))
  const followed = followedWords(dispute)
  return [
    dispute.question,
    ...dispute.positions.map(({ claim, asOf, evidence }, index) => {
      const cited = evidence.flatMap(({ source }) => numbers.get(source) ?? [])
      const day = asOf === null ? '' : `, as of ${edtfWords(asOf)}`
      return `Side ${index + 1}: ${claim}${day} (${citedWords(cited)}).`
    }),
    ...(followed === '' ? [] : [`The record: ${followed}`]),
  ]
}

function citedWords(numbers: readonly number[]): string {
  if (numbers.length === 0) return 'no source in the table'
  return `${new Set(numbers).size === 1 ? 'source' : 'sources'} ${numberRuns(numbers)}`
}

/** `Meta, “Frontier AI Framework”, 3 February 2025, primary`, without its address. */
export const sourceLine = (source: Source) =>
  `${sourceName(source)}, ${source.published === null ? 'undated' : edtfWords(source.published)}, ${tierWords(source.tier)}`

/** Of the figure with its evidence. */
export const linkWords = ({ facts }: NotedFigure) => printedAddress(facts.short)
