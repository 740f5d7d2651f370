import type { Commitment } from '#domain/schema/recordTables.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'
import { CiteRecord } from '#evidence/CiteRecord.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { paths } from '#url/paths.ts'
import { Commitments } from './Commitments.tsx'
import { CompanyDisputes } from './CompanyDisputes.tsx'
import type { CompanyPart } from './companyPart.ts'
import styles from './CompanyView.module.css'
import { EventsNaming } from './EventsNaming.tsx'
import { LatestModels } from './LatestModels.tsx'
import { Positions } from './Positions.tsx'
import { StancePeriods } from './StancePeriods.tsx'

type CompanySectionsProps = CompanyPart & {
  readonly commitments: readonly Commitment[]
  readonly unread: readonly RefusedRow[]
}

/** All that stands below the drawing of its record. */
export function CompanySections({ commitments, unread, ...part }: CompanySectionsProps) {
  const { version, lens, standing, name } = part
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <LoadBoundary what="the codebook" minHeight={480}>
            <StancePeriods {...part} />
          </LoadBoundary>
          <LoadBoundary what="the positions" minHeight={240}>
            <Positions {...part} />
          </LoadBoundary>
        </div>
        <LoadBoundary what="the instruments" minHeight={480}>
          <Commitments {...part} commitments={commitments} unread={unread} />
        </LoadBoundary>
      </div>
      <LoadBoundary what="the models" minHeight={320}>
        <LatestModels {...part} />
      </LoadBoundary>
      <div className={styles.columns}>
        <LoadBoundary what="the events" minHeight={320}>
          <EventsNaming {...part} />
        </LoadBoundary>
        <div className={styles.stack}>
          <LoadBoundary what="the disputes" minHeight={160}>
            <CompanyDisputes {...part} />
          </LoadBoundary>
          <CiteRecord
            version={version}
            asof={lens.asof}
            title={name}
            path={paths.company(standing.company.id)}
          />
        </div>
      </div>
    </>
  )
}
