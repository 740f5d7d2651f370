import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { FilterBar } from '#filters/FilterBar.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { overviewAddress } from '#url/overview.ts'
import { useLens } from '#views/useLens.ts'
import { InForce } from './InForce.tsx'
import styles from './OverviewView.module.css'
import { Standings, type OverviewPart } from './Standings.tsx'
import { WaysIn } from './WaysIn.tsx'
import { Link } from 'wouter'
import { seenTables } from '#domain/record/seenTables.ts'
import { inTime } from '#domain/record/eventOrder.ts'
import { eventsInLens } from '#domain/record/lens.ts'
import { EventItem } from '#evidence/EventItem.tsx'
import { pageHref } from '#url/hrefs.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { signsChart } from '#charts/signs/signsChart.tsx'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { readIndicators, type Pull } from '#domain/regimes/findings/indicators.ts'
import { scenarioShortName } from '#domain/regimes/findings/scenarioShortName.ts'
import { listed, sentenceCase } from '#domain/words/words.ts'
import { EvidenceDisclosure } from '#evidence/EvidenceDisclosure.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'

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
          <LoadBoundary what="where each company stands" minHeight={960}>
            <Standings {...part} />
          </LoadBoundary>
        </div>
        <div className={styles.side}>
          <LoadBoundary what="the latest events" minHeight={480}>
            <Lately {...part} />
          </LoadBoundary>
          <LoadBoundary what="the indicators" minHeight={360}>
            <Signs {...part} />
          </LoadBoundary>
        </div>
        <div className={styles.force}>
          <LoadBoundary what="the acts in force" minHeight={240}>
            <InForce {...part} />
          </LoadBoundary>
        </div>
      </div>
      <WaysIn index={index} version={version} values={values} />
    </>
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

const MOST = 6

function Lately({ version, lens, values }: OverviewPart) {
  const { events } = seenTables(useTables(version, ['events']), lens)
  const onlyWhoAndWhen = { ...lens, type: [], in: [], bearing: [], confidence: [] }
  const known = inTime(eventsInLens(events, { ...onlyWhoAndWhen, from: null, to: null }))
  const all = pageHref('timeline', values)
  return (
    <section aria-labelledby="lately">
      <h2 id="lately">What changed lately</h2>
      {known.length === 0 ? (
        <p className={styles.note}>
          No event is on record in this view. Choose a later day or other companies, or look at the{' '}
          <Link href={all}>timeline</Link>.
        </p>
      ) : (
        <>
          <ol className={styles.events}>
            {known
              .slice(-MOST)
              .toReversed()
              .map((event) => (
                <EventItem key={event.id} event={event} values={values} />
              ))}
          </ol>
          <p className={styles.more}>
            <Link href={all}>
              {known.length === 1 ? 'The event in the timeline' : `All ${known.length} events`}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}

function Signs({ version, lens, values }: OverviewPart) {
  const { indicators } = useTables(version, ['indicators'])
  const moved = readIndicators(indicators, lens.asof).filter((reading) => reading.moved === true)
  return (
    <section>
      {/* Signs concern the whole record, whichever companies are chosen. */}
      <Figure shown={signsChart.show({ indicators }, { ...lens, who: [] }, values)} />
      {moved.length > 0 && (
        <Disclosure summary={`See each of the ${moved.length}`}>
          <ul className={styles.signs}>
            {moved.map(({ indicator, pulls }) => (
              <li key={indicator.id}>
                <p className={styles.sign}>{indicator.sign}</p>
                <p className={styles.when}>
                  {sentenceCase(indicator.state)}, as of {edtfWords(indicator.asOf)}.{' '}
                  {pullsWords(pulls)}
                </p>
                <EvidenceDisclosure version={version} row={indicator} of={indicator.sign} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles.more}>
        <Link href={pageHref('scenarios', values, {}, 'indicators')}>
          What each scenario would change
        </Link>
      </p>
    </section>
  )
}

/** `Strong for Status quo, moderate against Mandatory licensing.` */
function pullsWords(pulls: readonly Pull[]): string {
  if (pulls.length === 0) return 'It favours none of the scenarios as it stands.'
  const words = pulls.map(
    ({ scenario, direction, strength }) =>
      `${strength} ${direction === 'up' ? 'for' : 'against'} ${scenarioShortName(scenario).toLowerCase()}`,
  )
  return `${sentenceCase(listed(words))}.`
}
