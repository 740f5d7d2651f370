import { lazy } from 'react'
import { lazyPart } from '#ui/lazyPart.ts'
import { lostRow, type GivenTables } from '#data/givenTables.ts'
import { useTables } from '#data/useTables.ts'
import { FilterBar } from '#filters/FilterBar.tsx'
import { seenTables } from '#domain/record/seenTables.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { plainName } from '#domain/words/plainName.ts'
import { standings } from '#domain/overview/standing.ts'
import type { Dispute } from '#domain/schema/recordTables.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { recordAddress } from '#url/record.ts'
import { useLens } from '#views/useLens.ts'
import { MayBeMissing } from '#views/MayBeMissing.tsx'
import { CompanyHead } from './CompanyHead.tsx'
import type { CompanyPart } from './companyPart.ts'
import { periodAnchor } from './periodAnchor.ts'
import { useLocation } from 'wouter'
import { companyRecordChart } from '#charts/company-record/companyRecordChart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import { eventHref } from '#url/hrefs.ts'

/** Below the first screen, and for links to companies that the data does not have. */
const CompanySections = lazyPart(() =>
  import('./CompanySections.tsx').then((module) => ({ default: module.CompanySections })),
)
const UnknownCompany = lazy(() =>
  import('./UnknownCompany.tsx').then((module) => ({ default: module.UnknownCompany })),
)

const NEEDS: readonly TableName[] = [
  'companies',
  'stances',
  'commitments',
  'disputes',
  'events',
  'codebook',
  'instruments',
  'positions',
  'dimensions',
  'models',
]

type CompanyViewProps = { readonly params: { readonly id?: string } }

/** Filters other than the as-of day are ignored. */
export default function CompanyView({ params: { id = '' } }: CompanyViewProps) {
  const { values, change, lens, version, index } = useLens(recordAddress, NEEDS)
  return (
    <MayBeMissing version={version} tables={['stances', 'commitments']} minHeight={2400}>
      {(given) => <Company {...{ id, values, change, lens, version, index, given }} />}
    </MayBeMissing>
  )
}

type CompanyProps = Pick<
  ReturnType<typeof useLens<typeof recordAddress.params>>,
  'values' | 'change' | 'lens' | 'version' | 'index'
> & {
  readonly id: string
  readonly given: GivenTables<never, 'stances' | 'commitments'>
}

function Company({ id, values, change, lens, version, index, given }: CompanyProps) {
  const read = useTables(version, ['companies', 'actors'])
  const lost = (['stances', 'commitments'] as const).filter((name) => given[name] === null)
  const tables = seenTables(
    {
      ...read,
      stances: given.stances ?? [],
      commitments: given.commitments ?? [],
      unread: [...read.unread, ...given.unread, ...lost.map((table) => lostRow(table, id))],
    },
    lens,
  )
  const standingWith = (disputes: readonly Dispute[]) =>
    standings({ ...tables, ...seenTables({ disputes }, lens) }, lens.asof, version.id).find(
      (one) => one.company.id === id,
    )
  const standing = standingWith([])
  if (!standing) {
    return (
      <UnknownCompany
        id={id}
        companies={tables.companies}
        actors={tables.actors}
        version={version}
        index={index}
        values={values}
      />
    )
  }
  const name = plainName(standing.company.name)
  const part: CompanyPart = { version, lens, values, standing, name }
  return (
    <>
      <title>{`${name} · Oversight Atlas`}</title>
      <FilterBar
        values={values}
        change={change}
        version={version.id}
        actors={tables.actors}
        filters={['asof']}
      />
      <MayBeMissing version={version} tables={['disputes']} minHeight={160}>
        {({ disputes }) => (
          <CompanyHead {...part} standing={standingWith(disputes ?? []) ?? standing} />
        )}
      </MayBeMissing>
      <LoadBoundary what="the events" minHeight={420}>
        <CompanyRecord {...part} />
      </LoadBoundary>
      <LoadBoundary what="the rest of this page" minHeight={1600}>
        <CompanySections {...part} commitments={tables.commitments} unread={tables.unread} />
      </LoadBoundary>
    </>
  )
}

/** A mark opens its event, a band leads to its rationale below. */
function CompanyRecord({ version, lens, values, standing }: CompanyPart) {
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

CompanyView.parts = [companyRecordChart.plotCode, CompanySections]
