import { StanceGlyphShape } from '#marks/StanceGlyph.tsx'
import { STANCE_LOOKS, stanceLookWords } from '#marks/stanceLook.ts'
import { Legend, type LegendEntry } from '#ui/Legend.tsx'
import { matrixFace } from './matrixFace.ts'
import styles from './MatrixPlot.module.css'
import { MatrixShape, type MatrixMarkKind } from './MatrixMark.tsx'
import { comparisonRows, type ComparisonModel } from './selectComparison.ts'

const MARKS: readonly (readonly [MatrixMarkKind, string])[] = [
  ['yes', 'yes'],
  ['partly', 'in part'],
  ['no', 'no'],
  ['reported-not-confirmed', 'not confirmed'],
  ['declined', 'declined'],
  ['not-invited', 'not invited'],
  ['unknown', 'nothing found'],
  ['not-coded', 'not coded'],
  ['not-yet', 'not on record yet'],
  ['unread', 'row could not be read'],
  ['left-out', 'left out by the filter'],
]

/** Only what is shown. What has its word in the cell is named where the words are left out. */
export function MatrixKey({ model }: { readonly model: ComparisonModel }) {
  const cells = comparisonRows(model).flatMap((row) => row.cells)
  const shown = new Set<string>(cells.map((cell) => matrixFace(cell).mark))
  const isSigned = model.columns.some(({ kind }) => kind === 'instrument')
  const isDisputed = cells.some(({ disputes, isLeftOut }) => disputes.length > 0 && !isLeftOut)
  const entries: readonly LegendEntry[] = [
    ...(isDisputed
      ? [
          {
            label: 'sources disagree',
            width: 14,
            mark: (
              <>
                <path d="M0.5 0.5h13v13h-13z" fill="none" stroke="var(--line-2)" />
                <path d="M6 0H14V8z" fill="var(--ink)" />
              </>
            ),
          },
        ]
      : []),
    ...MARKS.filter(([kind]) => shown.has(kind)).map(([kind, label]) => ({
      label: kind === 'yes' && isSigned ? 'yes, or signed in the year' : label,
      width: 14,
      mark: <MatrixShape kind={kind} />,
    })),
  ]
  const marksOnly: readonly LegendEntry[] = [
    ...STANCE_LOOKS.filter((look) => look !== 'not-invited' && shown.has(look)).map((look) => ({
      label: stanceLookWords(look).toLowerCase(),
      width: 14,
      mark: <StanceGlyphShape look={look} />,
    })),
    ...(shown.has('said')
      ? [{ label: 'said in words', width: 14, mark: <MatrixShape kind="said" /> }]
      : []),
  ]
  return (
    <div className={styles.key}>
      <p style={{ display: 'flex', gap: 5 }}>
        <span>Ink is confidence:</span> <strong>high</strong> <span>medium</span>{' '}
        <span data-ink="low" className={styles.face}>
          low
        </span>
      </p>
      <Legend entries={entries} />
      <div className={styles.narrow}>
        {marksOnly.length > 0 && <Legend entries={marksOnly} />}
        <p>Marks only at this width: the name of a company leads to its words.</p>
      </div>
      {model.columns.some(({ kind }) => kind === 'stance') && (
        <p>
          Earlier stances are drawn where the table is wider, and told in the record of each stance.
        </p>
      )}
    </div>
  )
}
