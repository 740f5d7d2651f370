import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { codedBy } from '#domain/record/codedBy.ts'
import { plainName } from '#domain/words/plainName.ts'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { pageHref } from '#url/hrefs.ts'
import styles from './FirstReport.module.css'
import type { Compare } from './useCompare.ts'

type FirstReportProps = { readonly compare: Compare; readonly beside: DataVersion }

/** How the newer version judges the only source of the older one; nothing for versions of many sources. */
export function FirstReport(props: FirstReportProps) {
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
        <Link href={pageHref('data', values, {}, 'codings')}>
          Read the coding of the report in the codebook
        </Link>
      </p>
    </section>
  )
}
