import { Link } from 'wouter'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Actor, Company } from '#domain/schema/recordTables.ts'
import type { SharedValues } from '#url/address.ts'
import { paths } from '#url/paths.ts'
import { Elsewhere } from '#find/Elsewhere.tsx'
import { companyHref, modelsHref, timelineOfHref } from '#url/hrefs.ts'
import styles from './CompanyView.module.css'

type UnknownCompanyProps = {
  readonly id: string
  readonly companies: readonly Company[]
  readonly actors: readonly Actor[]
  readonly version: DataVersion
  readonly index: DatasetIndex
  readonly values: SharedValues
}

/** Offers the nearest pages, the search, and all companies. */
export function UnknownCompany(props: UnknownCompanyProps) {
  const { id, companies, actors, version, index, values } = props
  const actor = actors.find((one) => one.id === id)
  return (
    <>
      <title>Unknown company · Oversight Atlas</title>
      <h1>
        {actor
          ? `${plainName(actor.name)} has no page of its own`
          : `There is no company “${id}” in the data of ${dayWords(version.id)}`}
      </h1>
      {actor ? (
        <p className={styles.lede}>
          The record names it, and does not code its stance. See the{' '}
          <Link href={timelineOfHref(id, values)}>events that name it</Link>
          {actor.kind === 'company' && (
            <>
              {' '}
              or <Link href={modelsHref(id, values)}>its models</Link>
            </>
          )}
          .
        </p>
      ) : (
        <>
          <p className={styles.lede}>
            {sentenceCase(count(companies.length, 'company is', 'companies are'))} coded, and listed
            below.
          </p>
          <Elsewhere path={paths.company(id)} version={version} from={values} />
        </>
      )}
      {version.id !== index.current && (
        <p className={styles.lede}>
          <Link href={companyHref(id, { ...values, data: null })}>
            Look in the newest data, of {dayWords(index.current)}
          </Link>
        </p>
      )}
      <h2>Companies with a page</h2>
      <ul className={styles.all}>
        {companies.map((company) => (
          <li key={company.id}>
            <Link href={companyHref(company.id, values)}>{plainName(company.name)}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
