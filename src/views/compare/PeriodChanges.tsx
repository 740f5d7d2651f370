import { periodDifference, type PeriodChange } from '#domain/comparison/periodDifference.ts'
import type { Side } from '#domain/comparison/sides.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { periodWords } from '#domain/stance/periodWords.ts'
import { plainName } from '#domain/words/plainName.ts'
import { count, listed, sentenceCase } from '#domain/words/words.ts'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import { ListFiles } from '#share/ListFiles.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import styles from './PeriodChanges.module.css'
import type { Compare } from './useCompare.ts'

type PeriodChangesProps = {
  readonly compare: Compare
  readonly sides: { readonly before: Side; readonly after: Side }
  /** Companies chosen; empty: all. */
  readonly who: readonly string[]
}

/** All periods that differ, ended ones too: cells show that of their day only. */
export function PeriodChanges({ compare, sides: { before, after }, who }: PeriodChangesProps) {
  const changes = periodDifference(before.tables.stances, after.tables.stances).filter(
    ({ company }) => who.length === 0 || who.includes(company),
  )
  const nameOf = (id: string) =>
    plainName(after.tables.companies.find((one) => one.id === id)?.name ?? id)
  const title =
    changes.length === 0
      ? 'No stance period differs'
      : `${sentenceCase(count(changes.length, 'stance period differs', 'stance periods differ'))}, in force or over`
  return (
    <section aria-labelledby="periods">
      <h2 id="periods">{title}</h2>
      {changes.length > 0 && (
        <ScrollBox label={title} className={styles.scroll}>
          <table className={styles.table}>
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">Company</th>
                <th scope="col">Data of {dayWords(before.version)}</th>
                <th scope="col">Data of {dayWords(after.version)}</th>
                <th scope="col">What differs</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={`${change.before?.id} ${change.after?.id}`}>
                  <th scope="row">{nameOf(change.company)}</th>
                  <td>
                    <Period period={change.before} />
                  </td>
                  <td>
                    <Period period={change.after} />
                  </td>
                  <td>{differs(change)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {changes.length > 0 && (
        <ListFiles
          what="the periods that differ"
          version={compare.version}
          listing={async () => {
            const { periodChangesListing } = await loadListing()
            return periodChangesListing(compare, { title, before, after, changes, nameOf, differs })
          }}
        />
      )}
    </section>
  )
}

function Period({ period }: { readonly period: Stance | null }) {
  if (period === null) return <span className={styles.none}>No such period</span>
  const look = stanceLookOf(period)
  return (
    <>
      <span className={styles.stance}>
        <StanceGlyph look={look} /> <span>{stanceLookWords(look)}</span>{' '}
        <ConfidenceMark of={{ confidence: period.confidence }} />
      </span>{' '}
      <span className={styles.when}>{periodWords(period)}</span>
    </>
  )
}

/** What differs, in words. */
function differs({ before, after, basis }: PeriodChange): string {
  if (before === null) return 'The period is new.'
  if (after === null) return 'The period is gone.'
  return `${sentenceCase(listed(basis))}.`
}

/** Loaded when it is saved. */
const loadListing = () => import('./periodChangesListing.ts')
