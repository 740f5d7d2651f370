import { useLocation } from 'wouter'
import { companyRecordChart } from '#charts/company-record/companyRecordChart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import { useTables } from '#data/useTables.ts'
import { eventHref } from '#url/hrefs.ts'
import type { CompanyPart } from './companyPart.ts'
import { periodAnchor } from './StancePeriods.tsx'

/** A mark opens its event, a band leads to its rationale below. */
export function CompanyRecord({ version, lens, values, standing }: CompanyPart) {
  const [, navigate] = useLocation()
  const tables = useTables(version, ['companies', 'stances', 'events'])
  return (
    <Figure
      shown={companyRecordChart.show(tables, { ...lens, who: [standing.company.id] }, values)}
      onPick={(id) => {
        if (tables.events.some((event) => event.id === id)) navigate(eventHref(id, values))
        else document.getElementById(periodAnchor(id))?.focus()
      }}
    />
  )
}
