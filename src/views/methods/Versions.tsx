import { digits } from '#plain/digits.ts'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { VersionChangeList } from '#views/VersionChangeList.tsx'
import { Link } from 'wouter'
import type { SharedValues } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import styles from './MethodsView.module.css'

const DATA_ROOT = `${import.meta.env.BASE_URL}data/`

export function Versions({
  index,
  values,
}: {
  readonly index: DatasetIndex
  readonly values: SharedValues
}) {
  return (
    <>
      <p className={styles.prose}>
        A link with <code>data=</code> and a version shows that version for ever. The newest is
        shown where a link names none.
      </p>
      {index.versions.toReversed().map((version) => (
        <Version
          key={version.id}
          version={version}
          isCurrent={version.id === index.current}
          // A version is looked at on its own day.
          values={{ ...values, asof: null, data: null }}
        />
      ))}
    </>
  )
}

type VersionProps = {
  readonly version: DataVersion
  readonly isCurrent: boolean
  readonly values: SharedValues
}

function Version({ version, isCurrent, values }: VersionProps) {
  return (
    <div className={styles.group} id={`version-${version.id}`}>
      <h3>
        {dayWords(version.id)}: {version.title}
        {isCurrent && ', current'}
      </h3>
      <VersionChangeList version={version.id} />
      <p className={styles.note}>
        <Link className="alone" href={pageHref('overview', { ...values, data: version.id })}>
          Open the site with this version
        </Link>
        {!isCurrent && (
          <>
            {' · '}
            <Link className="alone" href={pageHref('compare', values, { against: version.id })}>
              Compare it with the current one
            </Link>
          </>
        )}
      </p>
      <p className={styles.note}>
        <a href={`${DATA_ROOT}${version.id}/datapackage.json`}>datapackage.json</a> describes all
        files of this version, field by field, for Frictionless tools in R, Python and elsewhere.
      </p>
      <Disclosure summary={`${version.files.length} files (JSON, CC BY 4.0)`}>
        <table className={styles.files}>
          <caption className="visually-hidden">Files of the data of {version.id}</caption>
          <thead>
            <tr>
              <th scope="col">Table</th>
              <th scope="col" data-align="end">
                Rows
              </th>
              <th scope="col" data-align="end">
                Bytes
              </th>
              <th scope="col">Files</th>
            </tr>
          </thead>
          <tbody>
            {version.files.map(({ table, rows, bytes, sha256 }) => (
              <tr key={table}>
                <th scope="row">{table}</th>
                <td data-align="end">{digits(rows)}</td>
                <td data-align="end">{digits(bytes)}</td>
                <td>
                  <a href={`${DATA_ROOT}${version.id}/${table}.json`} title={`sha256 ${sha256}`}>
                    {table}.json
                  </a>{' '}
                  · <a href={`${DATA_ROOT}schema/${table}.schema.json`}>schema</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </div>
  )
}
