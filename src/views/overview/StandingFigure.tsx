import { Link, useLocation } from 'wouter'
import { Figure } from '#charts/frame/Figure.tsx'
import { standingChart } from '#charts/standing/standingChart.tsx'
import { useTables } from '#data/useTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { companyHref, pageHref } from '#url/hrefs.ts'
import { MayBeMissing } from '#views/MayBeMissing.tsx'
import type { OverviewPart } from './overviewPart.ts'

export function StandingFigure({ version, lens, values }: OverviewPart) {
  const [, navigate] = useLocation()
  const tables = seenTables(useTables(version, ['companies', 'stances', 'commitments']), lens)
  return (
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
  )
}
