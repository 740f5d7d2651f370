import { Link } from 'wouter'
import type { Instrument } from '#domain/schema/codebookTables.ts'
import { commitmentValueWords } from '#domain/cells/commitmentCell.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { Commitment } from '#domain/schema/recordTables.ts'
import { sentenceCase } from '#domain/words/words.ts'
import { EvidenceDisclosure } from '#evidence/EvidenceDisclosure.tsx'
import { CommitmentMark } from '#marks/CommitmentMark.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { cellHref } from '#url/hrefs.ts'
import type { CompanyPart } from './companyPart.ts'
import styles from './CompanyView.module.css'

type CommitmentRowProps = CompanyPart & {
  readonly commitment: Commitment
  readonly instrument: Instrument
}

export function CommitmentRow({
  commitment,
  instrument,
  version,
  values,
  standing,
}: CommitmentRowProps) {
  const { status, date, note, grade, confidence } = commitment
  const isGrade = instrument.kind === 'index'
  return (
    <li className={styles.row}>
      <div className={styles.lead}>
        <p className={styles.term} title={instrument.name}>
          {isGrade ? grade && <span>{grade}</span> : <CommitmentMark status={status} />}{' '}
          {isGrade ? (
            <span>{instrument.shortName}</span>
          ) : (
            <Link
              className="alone"
              href={cellHref(`${standing.company.id}.${instrument.id}`, values)}
            >
              {instrument.shortName}
            </Link>
          )}
        </p>
        <p className={styles.when}>{date === null ? 'no date' : edtfWords(date)}</p>
      </div>
      <div>
        <p className={styles.what}>
          {!isGrade && <strong>{commitmentValueWords(commitment, instrument.kind)}.</strong>} {note}{' '}
          {details(commitment)}
        </p>
        <div className={styles.behind}>
          <ConfidenceMark of={{ confidence, hindsight: commitment.hindsight }} withWord />
          <EvidenceDisclosure
            version={version}
            row={commitment}
            of={instrument.name}
            speaker={standing.company}
          />
        </div>
      </div>
    </li>
  )
}

function details(commitment: Commitment): string {
  const { renegotiated, scope, frameworkName, latestVersion, gradePoints, lastConfirmed } =
    commitment
  return [
    renegotiated && `Renegotiated ${edtfWords(renegotiated)}.`,
    scope && `Scope: ${scope}.`,
    frameworkName && `${frameworkName}${latestVersion ? `, ${latestVersion}` : ''}.`,
    gradePoints !== null && `${gradePoints} points.`,
    lastConfirmed &&
      `Last confirmed: ${sentenceCase(lastConfirmed.status)}, ${edtfWords(lastConfirmed.asOf)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
