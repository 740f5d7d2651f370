import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { disputesAbout } from '#domain/record/disputes.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { Dispute } from '#domain/schema/recordTables.ts'
import { numberWords } from '#domain/words/words.ts'
import { useTables } from '#data/useTables.ts'
import { DisagreeMark } from '#marks/DisagreeMark.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { CitationList } from './CitationList.tsx'
import styles from './DisputeList.module.css'

type DisputeListProps = {
  readonly version: DataVersion
  readonly table: string
  readonly id: string
}

/** Where sources disagree about a record: the question, what each side says, and how the coder resolved it. */
export function DisputeList(props: DisputeListProps) {
  return (
    <LoadBoundary what="the disputes">
      <Disputes {...props} />
    </LoadBoundary>
  )
}

function Disputes({ version, table, id }: DisputeListProps) {
  const { disputes } = useTables(version, ['disputes'])
  return <DisputeRecords version={version} disputes={disputesAbout(disputes, table, id)} />
}

type DisputeRecordsProps = {
  readonly version: DataVersion
  readonly disputes: readonly Dispute[]
}

/** That sources disagree, said once, then each question. Nothing where there is none. */
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
  /** Where the question does not stand right above. */
  readonly withQuestion?: boolean
}

export function DisputeRecord({ version, dispute, withQuestion = false }: DisputeRecordProps) {
  return (
    <section className={styles.dispute} id={`dispute-${dispute.id}`}>
      {withQuestion && <h4 className={styles.title}>{dispute.question}</h4>}
      <ol className={styles.positions}>
        {dispute.positions.map((position) => (
          <li key={position.claim}>
            <p className={styles.claim}>
              {position.claim}
              {position.asOf && (
                <span className={styles.date}>, as of {edtfWords(position.asOf)}</span>
              )}
            </p>
            <CitationList
              version={version}
              evidence={position.evidence}
              none="Its page is not in the sources table"
            />
          </li>
        ))}
      </ol>
      <p className={styles.resolution}>
        <strong>How it was resolved.</strong> {dispute.resolution} Confidence: {dispute.confidence}.
      </p>
    </section>
  )
}
