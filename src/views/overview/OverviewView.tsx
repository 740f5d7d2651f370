import { useRef, useState, type ReactNode } from 'react'
import { useTables } from '#data/useTables.ts'
import { lazyPart } from '#ui/lazyPart.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { FilterBar } from '#filters/FilterBar.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { useNear } from '#ui/useNear.ts'
import { overviewAddress } from '#url/overview.ts'
import { useLens } from '#views/useLens.ts'
import styles from './OverviewView.module.css'
import { Standings } from './Standings.tsx'

/** Beside and below the standings: they are read while these come. */
const Lately = lazyPart(() => import('./Lately.tsx').then((module) => ({ default: module.Lately })))
const Signs = lazyPart(() => import('./Signs.tsx').then((module) => ({ default: module.Signs })))
const InForce = lazyPart(() =>
  import('./InForce.tsx').then((module) => ({ default: module.InForce })),
)
const WaysIn = lazyPart(() => import('./WaysIn.tsx').then((module) => ({ default: module.WaysIn })))

/** Without sources, models and scenarios, the large tables. */
const NEEDS: readonly TableName[] = [
  'companies',
  'stances',
  'commitments',
  'disputes',
  'instruments',
  'events',
  'indicators',
]

/** Filters other than companies and as-of day are ignored. */
export default function OverviewView() {
  const { values, change, lens, version, index } = useLens(overviewAddress, NEEDS)
  const part = { version, lens, values }
  return (
    <>
      <title>Oversight Atlas: who lets the US government test AI models before release</title>
      <div className={styles.filters}>
        <LoadBoundary what="the companies" minHeight={54} quiet>
          <Filters version={version} values={values} change={change} />
        </LoadBoundary>
      </div>
      <div className={styles.page}>
        <div className={styles.main}>
          <LoadBoundary
            what="where each company stands"
            heading="Where each company stands"
            minHeight={960}
          >
            <Standings {...part} />
          </LoadBoundary>
        </div>
        <Side>
          <LoadBoundary what="the latest events" minHeight={480}>
            <Lately {...part} />
          </LoadBoundary>
          <LoadBoundary what="the indicators" minHeight={360}>
            <Signs {...part} />
          </LoadBoundary>
        </Side>
        <div className={styles.force}>
          <LoadBoundary what="the acts in force" minHeight={240}>
            <InForce {...part} />
          </LoadBoundary>
        </div>
      </div>
      <LoadBoundary what="the ways on from here" quiet>
        <WaysIn index={index} version={version} values={values} />
      </LoadBoundary>
    </>
  )
}

/**
 * On a phone it stands far below: the browser lays it out when it comes near. From then on it is as any other part, since
 * nothing can stand out of a box that may be left out, and explanations do.
 */
function Side({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)
  useNear(ref, () => setIsNear(true))
  return (
    <div ref={ref} className={styles.side} data-far={isNear ? undefined : true}>
      {children}
    </div>
  )
}

type FiltersProps = { readonly version: DataVersion } & Pick<
  ReturnType<typeof useLens<typeof overviewAddress.params>>,
  'values' | 'change'
>

function Filters({ version, values, change }: FiltersProps) {
  const { actors, companies } = useTables(version, ['actors', 'companies'])
  return (
    <FilterBar
      values={values}
      change={change}
      version={version.id}
      actors={actors}
      offered={companies}
      filters={['who', 'asof']}
    />
  )
}

OverviewView.parts = [...Standings.parts, Lately, Signs, InForce, WaysIn]
