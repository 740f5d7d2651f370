import { cellDateWords } from '#domain/cells/cellDateWords.ts'
import { hindsightOf } from '#domain/cells/cell.ts'
import type { ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { cellAt } from '#domain/comparison/cellAt.ts'
import type { ComparisonTables } from '#domain/comparison/comparison.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Cited } from '#domain/schema/evidence.ts'
import type { Dispute } from '#domain/schema/recordTables.ts'
import { plainName } from '#domain/words/plainName.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { useTables } from '#data/useTables.ts'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { DisagreeMark } from '#marks/DisagreeMark.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { OutLink } from '#ui/OutLink.tsx'
import styles from './CellCardWords.module.css'
import { cellTitle } from './cellWords.ts'
import type { Compare } from './useCompare.ts'

type CellCardWordsProps = {
  readonly compare: Compare
  readonly tables: ComparisonTables
  readonly columns: readonly ComparisonColumn[]
  readonly id: string
  readonly onPick: (cell: string) => void
}

/** What a cell says, its first source, and the way to all of its evidence. */
export function CellCardWords({ compare, tables, columns, id, onPick }: CellCardWordsProps) {
  const located = cellAt(seenTables(tables, compare.lens), columns, id, compare.lens)
  if (located === null) return null
  const { company, column, cell } = located
  const { confidence, detail, evidence, disputes } = cell
  const [first] = evidence
  const name = `${plainName(company.name)} · ${column.name}`
  return (
    <div role="group" aria-label={name} className={styles.card}>
      <p className={styles.kind}>{name}</p>
      <p>
        <strong className={styles.value}>{cellTitle(cell)}</strong>{' '}
        <span className={styles.date}>{cellDateWords(cell)}</span>
      </p>
      {confidence !== null && (
        <p>
          <ConfidenceMark of={{ confidence, hindsight: hindsightOf(cell) }} withWord />
        </p>
      )}
      {detail !== null && <p className={styles.detail}>{detail}</p>}
      {first && (
        <div className={styles.part}>
          <LoadBoundary what="the source" quiet>
            <FirstSource version={compare.version} cited={first} />
          </LoadBoundary>
        </div>
      )}
      {disputes.length > 0 && <Tally disputes={disputes} />}
      <p className={styles.part}>
        <button type="button" className={styles.all} onClick={() => onPick(id)}>
          {evidence.length === 0
            ? 'All about this cell'
            : `All evidence, ${count(evidence.length, 'source', 'sources')}`}
        </button>
        <kbd className={styles.key}>Enter</kbd>
      </p>
    </div>
  )
}

type FirstSourceProps = { readonly version: DataVersion; readonly cited: Cited }

function FirstSource({ version, cited }: FirstSourceProps) {
  const { sources } = useTables(version, ['sources'])
  const source = sources.find(({ id }) => id === cited.source)
  if (!source) return null
  const { title, publisher, published, url } = source
  return (
    <p>
      <strong>{title}</strong>{' '}
      <span className={styles.date}>
        {`${publisher}, ${published === null ? 'undated' : edtfWords(published)}:`}
      </span>{' '}
      <span>{`${cited.supports}.`}</span> {url && <OutLink href={url}>Read</OutLink>}
    </p>
  )
}

/** How many sources say how many things. */
function Tally({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const [first] = disputes
  if (!first) return null
  const sources = new Set(
    first.positions.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  )
  const more = disputes.length - 1
  return (
    <p className={styles.part}>
      <DisagreeMark />{' '}
      <span>
        {`Sources disagree. ${first.question} ${sentenceCase(count(sources.size, 'source says', 'sources say'))} ${count(first.positions.length, 'thing', 'things')}.${more > 0 ? ` ${sentenceCase(count(more, 'more question', 'more questions'))}.` : ''}`}
      </span>
    </p>
  )
}
