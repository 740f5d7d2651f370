import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { modelsInLens } from '#domain/models/modelsInLens.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { sortedModels } from '#domain/models/sortedModels.ts'
import { sentenceCase, weightsAccessWords } from '#domain/words/words.ts'
import { EvidenceDisclosure } from '#evidence/EvidenceDisclosure.tsx'
import { Absence } from '#marks/Absence.tsx'
import { ListFiles } from '#share/ListFiles.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { modelHref, modelsHref } from '#url/hrefs.ts'
import type { CompanyPart } from './companyPart.ts'
import { loadCompanyListings } from './loadCompanyListings.ts'
import { ShortRows } from '#ui/ShortRows.tsx'
import styles from './CompanyView.module.css'

const MOST = 8

export function LatestModels(part: CompanyPart) {
  const { version, lens, values, standing, name } = part
  const { models } = useTables(version, ['models'])
  const { id } = standing.company
  const own = modelsInLens(models, { ...lens, who: [id], from: null, to: null })
  const newest = sortedModels(own, 'released', () => name).slice(0, MOST)
  return (
    <section className={styles.section} aria-labelledby="models">
      <h2 id="models">Latest models</h2>
      {newest.length === 0 ? (
        <p className={styles.note}>
          No released model of {name} is in this version of the data by this day.
        </p>
      ) : (
        <ShortRows many={newest.length}>
          <ScrollBox label="Table of the latest models" className={styles.scroll}>
            <table className={styles.table}>
              <caption className="visually-hidden">Latest models of {name}</caption>
              <thead>
                <tr>
                  <th scope="col">Model</th>
                  <th scope="col">Released</th>
                  <th scope="col">Weights</th>
                  <th scope="col">Agreement in force at release</th>
                  <th scope="col">Government test on record</th>
                </tr>
              </thead>
              <tbody>
                {newest.map((model) => (
                  <tr key={model.id}>
                    <th scope="row">
                      <Link className="alone" href={modelHref(model.id, values)}>
                        {model.name}
                      </Link>
                    </th>
                    <td>{edtfWords(model.released)}</td>
                    <td>{weightsAccessWords(model.weightsAccess)}</td>
                    <td>{model.usAgreementInForceAtRelease ? 'Yes' : 'No'}</td>
                    <td>
                      <Tests model={model} {...{ version, lens, values, standing, name }} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </ShortRows>
      )}
      {newest.length > 0 && (
        <ListFiles
          what="the latest models"
          version={version}
          listing={async () => (await loadCompanyListings()).latestModelsListing(part, newest)}
        />
      )}
      {own.length > newest.length && (
        <p className={styles.more}>
          <Link
            className="alone"
            href={modelsHref(id, values)}
          >{`All ${own.length} models of ${name}`}</Link>
        </p>
      )}
    </section>
  )
}

function Tests({ model, version, standing }: CompanyPart & { readonly model: Model }) {
  const tests = model.governmentTesting.filter(({ role }) => role === 'subject')
  if (tests.length === 0) return <Absence kind="unknown">None found</Absence>
  return tests.map((test) => (
    <div key={test.body + test.what}>
      {test.body}, {sentenceCase(test.timing).toLowerCase()}, {edtfWords(test.date)}
      <EvidenceDisclosure
        version={version}
        row={test}
        of={`the test of ${model.name}`}
        speaker={standing.company}
      />
    </div>
  ))
}
