import { sidesWords } from '#domain/record/disputes.ts'
import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import type { CellState } from '#domain/cells/cell.ts'
import { UNREAD_WORDS } from '#domain/record/unread.ts'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import type { WordTable } from '#ui/tableText.ts'
import { facing } from './facing.ts'
import type { ComparisonModel, ShownCell } from './selectComparison.ts'

export function comparisonWords(model: ComparisonModel, address: string): WordTable {
  const { corner, heads, groups } = facing(model)
  return {
    title: `${model.headline}.`,
    head: [corner.name, ...heads.map(({ name }) => name)],
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ name, cells }) => [name, ...cells.map(cellWords)]),
    ),
    source: `Oversight Atlas, data of ${dayWords(model.version)}, as of ${dayWords(model.asof)}. CC BY 4.0. ${address}`,
  }
}

/** `null` where the cell states nothing. */
export const statedWords = ({ source, value }: Pick<ShownCell, 'source' | 'value'>) =>
  source?.table === 'stances' ? stanceLookWords(stanceLookOf(source.row)) : value

/** What is said where nothing is stated. */
export const SILENT: Readonly<Partial<Record<CellState, string>>> = {
  unknown: 'Nothing found',
  'not-yet': 'Not on record yet',
  'not-coded': 'Not coded',
  unread: UNREAD_WORDS,
}

/** `Negotiating (23 Jun 2026, low confidence, sources disagree: Did Meta sign? 3 sides)`. */
function cellWords({
  state,
  value,
  since,
  confidence,
  source,
  disputes,
  isLeftOut,
}: ShownCell): string {
  if (isLeftOut) return 'Left out by the filter'
  const words = statedWords({ source, value }) ?? SILENT[state] ?? ''
  const notes = [
    state === 'unsourced' ? 'no source' : null,
    since !== null && state !== 'not-yet' ? edtfWords(since) : null,
    confidence && `${confidence} confidence${source?.row.hindsight ? ', with hindsight' : ''}`,
    disputes.length > 0
      ? `sources disagree: ${disputes.map((dispute) => `${dispute.question} ${sidesWords(dispute)}`).join('; ')}`
      : null,
  ].filter(Boolean)
  return notes.length === 0 ? words : `${words} (${notes.join(', ')})`
}
