import { hindsightOf } from '#domain/cells/cell.ts'
import { cellDateWords } from '#domain/cells/cellDateWords.ts'
import type { Confidence } from '#domain/schema/field.ts'
import { stanceLookOf, stanceLookWords, type StanceLook } from '#marks/stanceLook.ts'
import { SILENT, statedWords } from './comparisonWords.ts'
import type { MatrixMarkKind } from './MatrixMark.tsx'
import type { ShownCell } from './selectComparison.ts'

/** What a cell of the matrix shows. */
export type MatrixFace = {
  readonly mark: MatrixMarkKind | StanceLook
  /** The shortest true words; `null` where the mark says it all. */
  readonly words: string | null
  /** Ink says confidence; `null` where nothing is stated. */
  readonly confidence: Confidence | null
  readonly isUnsourced: boolean
}

const silent = (mark: MatrixMarkKind, words: string | null = null): MatrixFace => ({
  mark,
  words,
  confidence: null,
  isUnsourced: false,
})

export function matrixFace(cell: ShownCell): MatrixFace {
  const { state, confidence, isLeftOut } = cell
  if (isLeftOut) return silent('left-out', 'left out')
  switch (state) {
    case 'unknown':
      return silent('unknown')
    case 'not-coded':
      return silent('not-coded')
    case 'not-yet':
      return silent('not-yet', 'Not yet')
    case 'unread':
      return silent('unread', 'Not read')
    case 'stated':
    case 'unsourced':
    case 'declined':
    case 'not-invited':
      return { ...statedFace(cell), confidence, isUnsourced: state === 'unsourced' }
  }
}

function statedFace({ source, since, value }: ShownCell): Pick<MatrixFace, 'mark' | 'words'> {
  const words = value ?? ''
  switch (source?.table) {
    case 'stances': {
      const look = stanceLookOf(source.row)
      return { mark: look, words: look === 'not-invited' ? 'Not invited' : stanceLookWords(look) }
    }
    case 'positions':
      return { mark: source.row.mark ?? 'said', words: source.row.short ?? words }
    case 'commitments': {
      const { status, grade } = source.row
      if (grade !== null) return { mark: 'said', words }
      if (status === 'reported-not-confirmed') return { mark: status, words: 'Not confirmed' }
      const isDated = status === 'signed' || status === 'declined'
      const year = isDated ? since?.match(/^\d{4}/)?.[0] : undefined
      return { mark: status === 'signed' ? 'yes' : status, words: year ?? words }
    }
    case undefined:
      return { mark: 'said', words }
  }
}

/** `Mandatory evaluation, no release veto, as of Jun 2026, high confidence, sources disagree`: all that the cell says. */
export function matrixWords(cell: ShownCell): string {
  const { state, confidence, disputes, isLeftOut } = cell
  if (isLeftOut) return 'Left out by the filter'
  return [
    statedWords(cell) ?? SILENT[state],
    state === 'unsourced' ? 'no source' : '',
    cellDateWords(cell),
    confidence && `${confidence} confidence${hindsightOf(cell) ? ', with hindsight' : ''}`,
    disputes.length > 0 && 'sources disagree',
  ]
    .filter(Boolean)
    .join(', ')
}
