import { Lede } from '#ui/Lede.tsx'
import { Link, useLocation } from 'wouter'
import { Figure } from '#charts/frame/Figure.tsx'
import { standingChart } from '#charts/standing/standingChart.tsx'
import { useTables } from '#data/useTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { commitmentsAsOf } from '#domain/record/commitmentsAsOf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { overviewHeadline } from '#domain/overview/overviewHeadline.ts'
import { overviewLede } from '#domain/overview/overviewLede.ts'
import { standings } from '#domain/overview/standing.ts'
import type { SharedValues } from '#url/address.ts'
import { companyHref, pageHref } from '#url/hrefs.ts'
import { MayBeMissing } from '#views/MayBeMissing.tsx'
import styles from './OverviewView.module.css'

export type OverviewPart = {
  readonly version: DataVersion
  readonly lens: Lens
  readonly values: SharedValues
}

/** The sentence is on all companies, whichever are chosen. */
export function Standings({ version, lens, values }: OverviewPart) {
  const [, navigate] = useLocation()
  const tables = seenTables(
    useTables(version, ['companies', 'stances', 'commitments', 'instruments']),
    lens,
  )
  const all = standings({ ...tables, disputes: [] }, lens.asof, version.id)
  const commitments = commitmentsAsOf(tables.commitments, tables.instruments, lens.asof, version.id)
  return (
    <>
      <h1 className={styles.headline}>{overviewHeadline(all)}</h1>
      <Lede>{overviewLede(all, commitments, tables.instruments)}</Lede>
      <MayBeMissing version={version} tables={['disputes']} minHeight={800}>
        {({ disputes }) => (
          <Figure
            isSaid
            shown={standingChart.show({ ...tables, disputes: disputes ?? [] }, lens, values)}
            actions={
              <Link href={pageHref('data', values, {}, 'codebook')}>How stances are coded</Link>
            }
            onPick={(company) => navigate(companyHref(company, values))}
          />
        )}
      </MayBeMissing>
    </>
  )
}
