import { StanceGlyphShape } from '#marks/StanceGlyph.tsx'
import { STANCE_LOOKS, type StanceLook } from '#marks/stanceLook.ts'
import { matrixFace, matrixWords, type MatrixFace } from './matrixFace.ts'
import { OpenCell, type Opening } from '#charts/cells/OpenCell.tsx'
import styles from './MatrixPlot.module.css'
import { MatrixShape } from './MatrixMark.tsx'
import type { ShownCell } from './selectComparison.ts'

type MatrixCellProps = Opening & {
  readonly cell: ShownCell
  /** Head of its column, and of its row. */
  readonly column: string
  readonly company: string
  /** Numbers of its sources, on paper. */
  readonly cited: string | undefined
  /** Whether only what is seen is there: in a picture, and in a figure on paper. */
  readonly isStill: boolean
}

/** A mark and the shortest true word. Read out, and on paper, it says all its words. */
export function MatrixCell({ cell, column, company, cited, isStill, ...opening }: MatrixCellProps) {
  const face = matrixFace(cell)
  const words = matrixWords(cell)
  const isShort = face.words !== null && !words.toLowerCase().includes(face.words.toLowerCase())
  return (
    <td data-column={cell.column}>
      <OpenCell id={cell.id} of={`${company}, ${column}`} className={styles.cell} {...opening}>
        {!isStill && <span className={styles.spoken}>{cited ? `${words} [${cited}]` : words}</span>}
        {/* What is seen is part of the name, for those who speak to their browser. */}
        {isShort && !isStill && (
          <span className="visually-hidden">{`, in short: ${face.words}`}</span>
        )}
        <Face {...face} isStill={isStill} />
        {cell.disputes.length > 0 && !cell.isLeftOut && (
          <svg
            style={{ position: 'absolute', insetBlockStart: 0, insetInlineEnd: 2 }}
            width="8"
            height="8"
            viewBox="0 0 8 8"
            aria-hidden="true"
            focusable="false"
          >
            <path d="M0 0H8V8z" fill="var(--ink)" />
          </svg>
        )}
      </OpenCell>
    </td>
  )
}

/** Positions have a word and no mark beside it; where there is no room for words, a mark says that there is one. */
const WITH_WORDS: readonly string[] = ['said', 'not-yet', 'left-out']

type FaceProps = MatrixFace & Pick<MatrixCellProps, 'isStill'>

function Face({ mark, words, confidence, isUnsourced, isStill }: FaceProps) {
  return (
    // Ink says confidence, and nothing stated is as faint as what is least sure. Hue says stance, however sure it is.
    <span
      className={styles.face}
      data-ink={confidence ?? 'low'}
      data-mark={mark}
      aria-hidden={!isStill}
    >
      <svg
        className={WITH_WORDS.includes(mark) ? styles.narrow : undefined}
        width="13"
        height="13"
        viewBox="0 0 14 14"
        focusable="false"
      >
        {isStance(mark) ? <StanceGlyphShape look={mark} /> : <MatrixShape kind={mark} />}
        {mark === 'unknown' && words === null && (
          <path d="M1 13.5h12" stroke="var(--unknown)" strokeDasharray="1 1.5" />
        )}
      </svg>
      {words !== null && (
        <span className={styles.words} data-unsourced={isUnsourced || undefined}>
          {words}
        </span>
      )}
    </span>
  )
}

/** `not-invited` is drawn alike as a stance and as an answer. */
const isStance = (mark: MatrixFace['mark']): mark is StanceLook =>
  STANCE_LOOKS.some((look) => look === mark)
