import { differenceChart } from '#charts/difference/differenceChart.tsx'
import { twoPicturesChart } from '#charts/two-pictures/twoPicturesChart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import { useTables } from '#data/useTables.ts'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { sidesOf } from '#domain/comparison/sides.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { VersionChangeList } from '#views/VersionChangeList.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FilterBar } from '#filters/FilterBar.tsx'
import { ChangePanel } from './ChangePanel.tsx'
import { Still } from '#ui/Still.tsx'
import styles from './CompareView.module.css'
import { DifferenceControls } from './DifferenceControls.tsx'
import { PeriodChanges } from './PeriodChanges.tsx'
import type { Compare } from './useCompare.ts'
import { Link } from 'wouter'
import { Notice } from '#ui/Notice.tsx'
import { codedBy } from '#domain/record/codedBy.ts'
import { plainName } from '#domain/words/plainName.ts'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { pageHref } from '#url/hrefs.ts'

type DifferencePageProps = { readonly compare: Compare; readonly against: IsoDate }

export function DifferencePage({ compare, against }: DifferencePageProps) {
  const { values, index, version } = compare
  const other = index.versions.find(({ id }) => id === against) ?? null
  const isUnknown = values.between === 'versions' && other === null
  const beside = values.between === 'versions' ? other : null
  return (
    <>
      {isUnknown && <UnknownVersion compare={compare} against={against} />}
      <Differences
        compare={compare}
        against={against}
        beside={beside ?? version}
        isPair={beside !== null}
      />
    </>
  )
}

type DifferencesProps = DifferencePageProps & {
  /** The other version; the same one where days are compared. */
  readonly beside: DataVersion
  readonly isPair: boolean
}

function Differences({ compare, against, beside, isPair }: DifferencesProps) {
  const { values, change, lens, version, index } = compare
  const tables = useTables(version, [...differenceChart.needs, 'actors'])
  const otherTables = useTables(beside, [...differenceChart.needs, 'actors'])
  const other = isPair ? { version: beside.id, tables: otherTables } : null
  const asked = isPair ? values : { ...values, between: 'dates' as const }
  const pick = (cell: string | null) => change({ cell: cell === values.cell ? null : cell })
  const companies = [...tables.companies, ...otherTables.companies]
  return (
    <>
      <FilterBar
        values={values}
        change={change}
        version={version.id}
        actors={tables.actors}
        filters={isPair ? ['who', 'asof'] : ['who']}
        offered={[...new Map(companies.map((company) => [company.id, company])).values()]}
        unset={{ who: 'all companies', asof: 'each version as of its own day' }}
      />
      <div className={styles.page} data-open={values.cell === null ? undefined : true}>
        <Still isOpen={values.cell !== null} />
        <div className={styles.main}>
          <Figure
            level={1}
            shown={differenceChart.show(tables, lens, asked, other)}
            picked={values.cell}
            onPick={pick}
            controls={
              <>
                {isPair && <PublishedChanges versions={since(index, version.id, beside.id)} />}
                <DifferenceControls
                  compare={compare}
                  against={against}
                  isPair={isPair}
                  tables={tables}
                  beside={other}
                />
              </>
            }
          />
          <div className={styles.pair}>
            <Figure shown={twoPicturesChart.show(tables, lens, asked, other)} />
            {isPair && <FirstReport compare={compare} beside={beside} />}
          </div>
          {isPair && (
            <PeriodChanges
              compare={compare}
              sides={sidesOf(tables, lens, null, other)}
              who={lens.who}
            />
          )}
        </div>
        {values.cell !== null && (
          <ChangePanel
            compare={compare}
            id={values.cell}
            tables={tables}
            beside={other}
            besideVersion={beside}
          />
        )}
      </div>
    </>
  )
}

/** Versions after the older one, up to the newer, newest first. */
function since({ versions }: DatasetIndex, a: IsoDate, b: IsoDate): readonly DataVersion[] {
  const [older, newer] = a < b ? [a, b] : [b, a]
  return versions.filter(({ id }) => id > older && id <= newer).toReversed()
}

/** The published lists of changes, before the computed difference. */
function PublishedChanges({ versions }: { readonly versions: readonly DataVersion[] }) {
  return versions.map((version) => (
    <Disclosure
      key={version.id}
      summary={`What the data of ${dayWords(version.id)} says that it changed`}
    >
      <VersionChangeList version={version.id} />
    </Disclosure>
  ))
}

/** Says that the version does not exist, that days are compared instead, and which versions there are. */
function UnknownVersion({
  compare,
  against,
}: {
  readonly compare: Compare
  readonly against: IsoDate
}) {
  const { index, href, version } = compare
  return (
    <Notice
      title={`There is no data of ${dayWords(against)}.`}
      actions={index.versions
        .filter(({ id }) => id !== version.id)
        .map(({ id }) => (
          <Link key={id} className="alone" href={href({ against: id, between: 'versions' })}>
            Compare with the data of {dayWords(id)}
          </Link>
        ))}
    >
      The day is compared instead, as the data of {dayWords(version.id)} tells it.
    </Notice>
  )
}

type FirstReportProps = { readonly compare: Compare; readonly beside: DataVersion }

/** How the newer version judges the only source of the older one; nothing for versions of many sources. */
function FirstReport(props: FirstReportProps) {
  return (
    <LoadBoundary what="the codings of the first report" quiet>
      <Verdicts {...props} />
    </LoadBoundary>
  )
}

function Verdicts({ compare, beside }: FirstReportProps) {
  const { version, values } = compare
  const [older, newer] = version.id < beside.id ? [version, beside] : [beside, version]
  const { stances } = useTables(older, ['stances'])
  const { codings, companies } = useTables(newer, ['codings', 'companies'])
  const verdicts = codedBy(codings, stances)
  if (verdicts.length === 0) return null
  const nameOf = (id: string) => plainName(companies.find((one) => one.id === id)?.name ?? id)
  return (
    <section>
      <h2>What the first report had right</h2>
      <ul className={styles.list}>
        {verdicts.map(({ id, company, label, thisCodebook, agreement, note }) => (
          <li key={id}>
            <strong>{nameOf(company)}</strong>: <StanceGlyph look={label} /> {label}.{' '}
            {agreement === 'disagree'
              ? `The record says ${thisCodebook ?? 'otherwise'}.`
              : agreement === 'agree'
                ? 'Right.'
                : 'The label is right, its reason is not.'}{' '}
            <span className={styles.note}>{note}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link className="alone" href={pageHref('data', values, {}, 'codings')}>
          Read the coding of the report in the codebook
        </Link>
      </p>
    </section>
  )
}
