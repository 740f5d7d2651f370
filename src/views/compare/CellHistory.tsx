import { Link } from 'wouter'
import type { LocatedCell } from '#domain/comparison/cellAt.ts'
import { compareEdtf, edtf, knownFrom, onRecord } from '#domain/days/edtf.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { stancesAsOf } from '#domain/record/lens.ts'
import { positionsOf } from '#domain/cells/positionCell.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { sentenceCase } from '#domain/words/words.ts'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import styles from './CellRecord.module.css'
import type { Compare } from './useCompare.ts'

type CellHistoryProps = {
  readonly compare: Compare
  readonly located: LocatedCell
  readonly tables: Pick<Tables, 'stances' | 'positions'>
}

/** Earlier values, newest first, each a link to its day. */
export function CellHistory({ compare, located, tables }: CellHistoryProps) {
  const { company, column } = located
  const { asof } = compare.lens
  if (column.kind === 'stance') {
    const periods = stancesAsOf(tables.stances, asof)
      .filter((stance) => stance.company === company.id)
      .toSorted((a, b) => compareEdtf(b.from, a.from))
    if (periods.length < 2) return <NothingEarlier located={located} />
    return (
      <History compare={compare} title="How it came to this">
        {periods.map((period) => ({
          id: period.id,
          from: period.from,
          words: `${edtfWords(period.from)} ${period.to === null ? 'to now' : `to ${edtfWords(period.to)}`}`,
          face: (
            <>
              <StanceGlyph look={stanceLookOf(period)} /> {stanceLookWords(stanceLookOf(period))}{' '}
              <ConfidenceMark of={period} />
            </>
          ),
          detail: period.participation,
        }))}
      </History>
    )
  }
  const observed = positionsOf(tables.positions, company.id, column.id).filter(({ asOf }) =>
    onRecord(asOf, asof),
  )
  if (column.kind === 'instrument' || observed.length < 2) {
    return <NothingEarlier located={located} />
  }
  return (
    <History compare={compare} title="Earlier answers">
      {observed.toReversed().map(({ id, asOf, value, detail }) => ({
        id,
        from: asOf,
        words: edtfWords(asOf),
        face: sentenceCase(value),
        detail,
      }))}
    </History>
  )
}

const EARLIER = {
  stance: 'No earlier stance is on record.',
  instrument: 'No earlier status is on record.',
  dimension:
    'No earlier answer is on record. The codebook has rules for stances and commitments; this answer is that of its sources.',
}

function NothingEarlier({ located: { column, cell } }: Pick<CellHistoryProps, 'located'>) {
  return cell.source === null ? null : <p className={styles.line}>{EARLIER[column.kind]}</p>
}

type HistoryProps = {
  readonly compare: Compare
  readonly title: string
  readonly children: readonly {
    readonly id: string
    readonly from: string
    readonly words: string
    readonly face: React.ReactNode
    readonly detail: string
  }[]
}

function History({ compare, title, children }: HistoryProps) {
  const { href, lens, version } = compare
  const dayOf = (from: string) => knownFrom(edtf(from))
  return (
    <section>
      <h3 className={styles.head}>{title}</h3>
      <ol className={styles.history}>
        {children.map(({ id, from, words, face, detail }) => (
          <li key={id}>
            <p className={styles.face}>{face}</p>
            <p className={styles.dates}>
              {dayOf(from) === lens.asof ? (
                words
              ) : (
                <Link
                  className="alone"
                  href={href({ asof: dayOf(from) >= version.id ? null : dayOf(from) })}
                >
                  {words}
                </Link>
              )}
            </p>
            <p className={styles.dates}>{detail}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
