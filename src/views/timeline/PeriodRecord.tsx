import { Link } from 'wouter'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { compareEdtf } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { periodWords } from '#domain/stance/periodWords.ts'
import type { Company, Stance } from '#domain/schema/recordTables.ts'
import { sentenceCase } from '#domain/words/words.ts'
import { HowCoded } from '#evidence/HowCoded.tsx'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import { Arrow } from '#ui/Arrow.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { companyHref, pageHref } from '#url/hrefs.ts'
import type { SharedValues } from '#url/address.ts'
import styles from './PeriodRecord.module.css'
import view from './TimelineView.module.css'
import { useTables } from '#data/useTables.ts'
import { cellDisputes } from '#domain/cells/cellDisputes.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { DisputeRecords } from '#evidence/DisputeList.tsx'

type PeriodRecordProps = {
  readonly version: DataVersion
  readonly period: Stance
  /** On record by the as-of day, as they were then. */
  readonly periods: readonly Stance[]
  readonly lens: Lens
  /** `null`: not in this version of the data; its id is shown. */
  readonly company: Company | null
  /** Shared filters, for links. */
  readonly values: SharedValues
  readonly href: (period: string) => string
}

export function PeriodRecord({
  version,
  period,
  periods,
  lens,
  company,
  values,
  href,
}: PeriodRecordProps) {
  const name = company?.name ?? period.company
  const own = periods
    .filter((one) => one.company === period.company)
    .toSorted((a, b) => compareEdtf(a.from, b.from))
  const at = own.findIndex(({ id }) => id === period.id)
  const [earlier, later] = [own[at - 1], own[at + 1]]
  return (
    <article className={styles.record}>
      <p className={styles.kind}>{sentenceCase(periodWords(period))} · Stance period</p>
      <h2>
        {name}: {stanceLookWords(stanceLookOf(period)).toLowerCase()}
      </h2>
      <p>
        <StanceGlyph look={stanceLookOf(period)} /> <strong>{period.participation}.</strong>{' '}
        {period.rationale}
      </p>
      <p>
        <ConfidenceMark of={period} withWord />
      </p>
      <h3>Evidence</h3>
      <SeenEvidence version={version} row={period} speakers={company ? [company] : []} />
      <LoadBoundary what="the disputes">
        <PeriodDisputes version={version} period={period} lens={lens} />
      </LoadBoundary>
      <HowCoded version={version} />
      <p>
        <Link className="alone" href={companyHref(period.company, values)}>
          All about {name}
        </Link>{' '}
        ·{' '}
        <Link className="alone" href={pageHref('data', values, {}, 'codebook')}>
          How stances are coded
        </Link>
      </p>
      <nav className={view.walk} aria-label="Other periods">
        {earlier && (
          <Link className="alone" href={href(earlier.id)}>
            <Arrow direction="left" /> {stanceLookWords(stanceLookOf(earlier))}
          </Link>
        )}
        <span className={view.count}>
          period {at + 1} of {own.length}
        </span>
        {later && (
          <Link className="alone" href={href(later.id)}>
            {stanceLookWords(stanceLookOf(later))} <Arrow direction="right" />
          </Link>
        )}
      </nav>
    </article>
  )
}

type PeriodDisputesProps = {
  readonly version: DataVersion
  readonly period: Stance
  readonly lens: Lens
}

/** The same as in its cell of the comparison. */
function PeriodDisputes({ version, period, lens }: PeriodDisputesProps) {
  const { disputes } = seenTables(useTables(version, ['disputes']), lens)
  const { company, evidence } = period
  const cell = {
    company,
    column: 'stance',
    evidence,
    source: { table: 'stances', row: period },
  } as const
  return (
    <DisputeRecords
      version={version}
      disputes={cellDisputes(disputes, cell, lens.asof, version.id)}
    />
  )
}
