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
import { endNotes, noteNumbers } from './endNotes.ts'
import type { DrawnFigure } from './drawFigures.ts'
import type { NotedFigure } from './reportFiles.ts'

/** A drawn figure, and on what its sources disagree. */
export type DocumentFigure = DrawnFigure & { readonly disputes: readonly Dispute[] }

/** The figures of a document, with its numbered sources. */
export type DocumentParts = {
  readonly figures: readonly DocumentFigure[]
  /** Numbered as on the page; those that only a dispute names come last. */
  readonly notes: readonly Source[]
}

/** @throws {FileFault} where a table cannot be read */
export async function documentParts(
  client: QueryClient,
  drawn: readonly DrawnFigure[],
): Promise<DocumentParts> {
  const files = await Promise.all(
    drawn.map(({ shown, facts }) => filed(client, facts.version, shown)),
  )
  return {
    figures: drawn.map((figure, index) => ({ ...figure, disputes: files[index]?.disputes ?? [] })),
    notes: endNotes([...drawn, ...files]),
  }
}

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
