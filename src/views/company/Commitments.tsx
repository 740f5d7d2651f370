import { useTables } from '#data/useTables.ts'
import { commitmentsAsOf } from '#domain/record/commitmentsAsOf.ts'
import { UNREAD_WORDS, unreadCommitment } from '#domain/record/unread.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Commitment } from '#domain/schema/recordTables.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'
import { listed } from '#domain/words/words.ts'
import { commitmentLegend } from '#marks/CommitmentMark.tsx'
import { ListFiles } from '#share/ListFiles.tsx'
import { Legend } from '#ui/Legend.tsx'
import { ShortRows } from '#ui/ShortRows.tsx'
import { CommitmentRow } from './CommitmentRow.tsx'
import type { CompanyPart } from './companyPart.ts'
import type { CommitmentPair } from './companyListings.ts'
import { loadCompanyListings } from './loadCompanyListings.ts'
import styles from './CompanyView.module.css'

type CommitmentsProps = CompanyPart & {
  readonly commitments: readonly Commitment[]
  readonly unread: readonly RefusedRow[]
}

/** Grades given by others are listed apart. */
export function Commitments({ commitments, unread, ...part }: CommitmentsProps) {
  const { version, lens, standing, name } = part
  const { instruments } = useTables(version, ['instruments'])
  const own = commitments.filter(({ company }) => company === standing.company.id)
  const known = commitmentsAsOf(own, instruments, lens.asof, version.id)
  const pairs = instruments.flatMap((instrument): readonly CommitmentPair[] => {
    const commitment = known.find((one) => one.instrument === instrument.id)
    return commitment ? [{ commitment, instrument }] : []
  })
  const lost = instruments.filter(
    ({ id }) =>
      !own.some(({ instrument }) => instrument === id) &&
      unreadCommitment(unread, standing.company.id, id),
  )
  const grades = pairs.filter(({ instrument }) => instrument.kind === 'index')
  const rest = pairs.filter(({ instrument }) => instrument.kind !== 'index')
  const told = rest.filter(isTold)
  const inOrder = [rest, grades].flatMap((some) => [
    ...some.filter(isTold),
    ...some.filter((pair) => !isTold(pair)),
  ])
  return (
    <section aria-labelledby="signed">
      <h2 id="signed">Signed, and not</h2>
      {told.length > 0 && <Legend entries={commitmentLegend} />}
      <ShortRows many={told.length}>
        <ul className={styles.rows}>
          {told.map((pair) => (
            <CommitmentRow key={pair.commitment.id} {...pair} {...part} />
          ))}
        </ul>
      </ShortRows>
      {lost.length > 0 && (
        <p className={styles.note}>
          {UNREAD_WORDS}: {listed(lost.map((instrument) => plainName(instrument.name)))}.
        </p>
      )}
      <Untold
        pairs={rest.filter((pair) => !isTold(pair))}
        words={`Nothing found either way for ${name}`}
      />
      {grades.some(isTold) && (
        <>
          <h3 className={styles.sub}>Graded by others</h3>
          <ShortRows many={grades.filter(isTold).length}>
            <ul className={styles.rows}>
              {grades.filter(isTold).map((pair) => (
                <CommitmentRow key={pair.commitment.id} {...pair} {...part} />
              ))}
            </ul>
          </ShortRows>
        </>
      )}
      <Untold pairs={grades.filter((pair) => !isTold(pair))} words="No grade found" />
      {pairs.length > 0 && (
        <ListFiles
          what="what is signed, and not"
          version={version}
          listing={async () => (await loadCompanyListings()).commitmentsListing(part, inOrder)}
        />
      )}
    </section>
  )
}

/** An unknown without evidence is only named. */
const isTold = ({ commitment }: CommitmentPair) =>
  commitment.status !== 'unknown' || commitment.evidence.length > 0

function Untold({
  pairs,
  words,
}: {
  readonly pairs: readonly CommitmentPair[]
  readonly words: string
}) {
  if (pairs.length === 0) return null
  return (
    <p className={styles.note}>
      {words}: {listed(pairs.map(({ instrument }) => plainName(instrument.name)))}.
    </p>
  )
}
