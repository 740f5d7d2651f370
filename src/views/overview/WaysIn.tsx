import { Link } from 'wouter'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { TableName } from '#domain/schema/tables.ts'
import type { SharedValues } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import styles from './OverviewView.module.css'

type WaysInProps = {
  readonly index: DatasetIndex
  readonly version: DataVersion
  readonly values: SharedValues
}

/** Sizes are from the index, so nothing is loaded for them. */
export function WaysIn({ index, version, values }: WaysInProps) {
  const many = (table: TableName, one: string, several: string) => {
    const rows = version.files.find((file) => file.table === table)?.rows ?? 0
    return `${rows === 0 ? 'no' : rows} ${rows === 1 ? one : several}`
  }
  const [oldest] = index.versions
  const tellsStories = version.files.some(({ table, rows }) => table === 'stories' && rows > 0)
  return (
    <nav className={styles.ways} aria-labelledby="ways">
      <h2 id="ways">Go on from here</h2>
      <ul>
        <li>
          <Link href={pageHref('timeline', values)}>Timeline</Link>
          <p>
            {many('events', 'event', 'events')} and{' '}
            {many('stances', 'stance period', 'stance periods')}, in lanes.
          </p>
        </li>
        <li>
          <Link href={pageHref('compare', values)}>Compare</Link>
          <p>
            {many('companies', 'company', 'companies')} by{' '}
            {many('dimensions', 'dimension', 'dimensions')} and{' '}
            {many('instruments', 'instrument', 'instruments')}, as of any day.
          </p>
        </li>
        <li>
          <Link href={pageHref('scenarios', values)}>Scenarios</Link>
          <p>
            {many('scenarios', 'regime', 'regimes')} with their rules, over{' '}
            {many('models', 'model', 'models')}.
          </p>
        </li>
        <li>
          <Link href={pageHref('data', values)}>Data and methods</Link>
          <p>
            The codebook, {many('sources', 'source', 'sources')},{' '}
            {many('disputes', 'dispute', 'disputes')}, downloads, how to cite.
          </p>
        </li>
        {tellsStories && (
          <li>
            <Link href={pageHref('data', values, {}, 'stories')}>Stories</Link>
            <p>
              {many('stories', 'step', 'steps')}, each one sentence over the view that shows it.
            </p>
          </li>
        )}
        {oldest && oldest.id < version.id && (
          <li>
            <Link href={pageHref('compare', values, { against: oldest.id })}>
              What the first reports got wrong
            </Link>
            <p>
              {oldest.title}, of {dayWords(oldest.id)}, against this record, cell by cell.
            </p>
          </li>
        )}
      </ul>
    </nav>
  )
}
