import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { disputesAbout, sidesWords } from '#domain/record/disputes.ts'
import type { Lens } from '#domain/record/lens.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { Dispute } from '#domain/schema/recordTables.ts'
import { count, listed, numberWords } from '#domain/words/words.ts'
import { useTables } from '#data/useTables.ts'
import { DisagreeMark } from '#marks/DisagreeMark.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { CitationList } from './CitationList.tsx'
import { SeenEvidence } from './SeenEvidence.tsx'
import styles from './DisputeList.module.css'

type DisputeListProps = {
  readonly version: DataVersion
  /** Without it, as of the day of the data. */
  readonly lens?: Lens
  readonly table: string
  readonly id: string
}

export function DisputeList(props: DisputeListProps) {
  return (
    <LoadBoundary what="the disputes">
      <Disputes {...props} />
    </LoadBoundary>
  )
}

function Disputes({ version, lens, table, id }: DisputeListProps) {
  const read = useTables(version, ['disputes'])
  const { disputes } = lens ? seenTables(read, lens) : read
  const about = disputesAbout(disputes, table, id).filter(({ positions }) => positions.length > 1)
  return <DisputeRecords version={version} disputes={about} />
}

type DisputeRecordsProps = {
  readonly version: DataVersion
  readonly disputes: readonly Dispute[]
}

export function DisputeRecords({ version, disputes }: DisputeRecordsProps) {
  if (disputes.length === 0) return null
  return (
    <section className={styles.disputes}>
      <h3 className={styles.title}>
        <DisagreeMark /> Sources disagree
        {disputes.length > 1 && ` about ${numberWords(disputes.length)} questions`}
      </h3>
      {disputes.map((dispute) => (
        <DisputeRecord key={dispute.id} version={version} dispute={dispute} withQuestion />
      ))}
    </section>
  )
}

type DisputeRecordProps = {
  readonly version: DataVersion
  readonly dispute: Dispute
  /** Where the question is not shown right above. */
  readonly withQuestion?: boolean
}

export function DisputeRecord({ version, dispute, withQuestion = false }: DisputeRecordProps) {
  return (
    <section className={styles.dispute} id={`dispute-${dispute.id}`}>
      {withQuestion && (
        <h4 className={styles.title}>
          {dispute.question} <span className={styles.date}>{sidesWords(dispute)}</span>
        </h4>
      )}
      <ol className={styles.positions}>
        {dispute.positions.map((position) => (
          <li key={position.claim}>
            <p className={styles.claim}>
              {position.claim}
              {position.asOf && (
                <span className={styles.date}>, as of {edtfWords(position.asOf)}</span>
              )}
            </p>
            <SeenEvidence
              version={version}
              row={position}
              none="Its page is not in the sources table"
            />
          </li>
        ))}
      </ol>
      {dispute.resolution !== '' && (
        <p className={styles.resolution}>
          <strong>What the record follows.</strong> {dispute.resolution} Confidence:{' '}
          {dispute.confidence}.
        </p>
      )}
      <LaterOn version={version} dispute={dispute} />
    </section>
  )
}

/** Sides taken after the as-of day, and how the coder then resolved it. */
function LaterOn({ version, dispute }: Pick<DisputeRecordProps, 'version' | 'dispute'>) {
  const { laterSides = [], hindsight } = dispute
  const words = hindsight?.words ?? ''
  if (laterSides.length === 0 && words === '') return null
  const parts = [
    laterSides.length > 0 && `${count(laterSides.length, 'side', 'sides')} taken later`,
    words !== '' && 'what the record follows',
  ].filter((part) => part !== false)
  return (
    <Disclosure summary={`With hindsight: ${listed(parts)}`}>
      {laterSides.map(({ claim, asOf, evidence }) => (
        <div key={claim}>
          <p className={styles.claim}>
            {claim}
            {asOf && <span className={styles.date}>, as of {edtfWords(asOf)}</span>}
          </p>
          <CitationList
            version={version}
            evidence={evidence}
            none="Its page is not in the sources table"
          />
        </div>
      ))}
      {words !== '' && (
        <p className={styles.resolution}>
          {words} Confidence: {dispute.confidence}.
        </p>
      )}
    </Disclosure>
  )
}
