import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { onRecord } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { modelsComputeChart } from '#charts/models-compute/modelsComputeChart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import { isTestedBeforeRelease, modelsInLens } from '#domain/models/modelsInLens.ts'
import { FilterBar } from '#filters/FilterBar.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { TitledPanel } from '#views/TitledPanel.tsx'
import { modelsAddress } from '#url/models.ts'
import { useLens } from '#views/useLens.ts'
import { FamilyDownloads } from './FamilyDownloads.tsx'
import { modelsHeadline } from './modelsHeadline.ts'
import { ModelRecord } from './ModelRecord.tsx'
import { ModelTable } from './ModelTable.tsx'
import styles from './ModelsView.module.css'

export default function ModelsView() {
  const { values, change, href, lens, version } = useLens(modelsAddress)
  const tables = seenTables(useTables(version, ['models', 'actors', 'thresholds']), lens)
  const shown = modelsInLens(tables.models, lens)
  const developers = tables.actors.filter(({ id }) =>
    tables.models.some(({ developer }) => developer === id),
  )
  const open = tables.models.find(({ id }) => id === values.model)
  const pick = (model: string | null) => change({ model })
  return (
    <>
      {values.model === null && <title>Models · Oversight Atlas</title>}
      <FilterBar
        values={values}
        change={change}
        version={version.id}
        actors={tables.actors}
        filters={['who', 'dates', 'asof']}
        offered={developers}
      />
      <div className={styles.page} data-open={open ? true : undefined}>
        <div className={styles.main}>
          <h1>
            {modelsHeadline(
              shown.length,
              shown.filter(isTestedBeforeRelease).length,
              shown.filter(({ usAgreementInForceAtRelease }) => usAgreementInForceAtRelease).length,
            )}
          </h1>
          {tables.models.length === 0 ? (
            <p className={styles.lede}>
              The only source of this data version names no model and no release date, so there is
              nothing to list. Later versions have a models table.
            </p>
          ) : (
            <>
              <p className={styles.lede}>
                A documented test is a floor: the federal centre reports more evaluations than it
                names. Choose a mark or a row for its evidence.
              </p>
              <Figure
                shown={modelsComputeChart.show(tables, lens, values)}
                picked={values.model}
                onPick={pick}
              />
              <ModelTable
                models={shown}
                actors={tables.actors}
                sort={values.sort}
                open={values.model}
                sortHref={(sort) => href({ sort })}
                onPick={pick}
              />
            </>
          )}
          <LoadBoundary what="the downloads of open families">
            <FamilyDownloads version={version} />
          </LoadBoundary>
        </div>
        {values.model !== null && (
          <TitledPanel
            page="Models"
            label={
              open
                ? onRecord(open.released, lens.asof)
                  ? open.name
                  : 'Not released yet'
                : 'Unknown model'
            }
            onClose={() => pick(null)}
          >
            {open && !onRecord(open.released, lens.asof) ? (
              <p>
                It was released later than {dayWords(lens.asof)}, the day in view.{' '}
                <Link href={href({ asof: null })}>Show the model</Link>
              </p>
            ) : open ? (
              <ModelRecord
                version={version}
                lens={lens}
                model={open}
                actors={tables.actors}
                values={values}
              />
            ) : (
              <p>No model with the id “{values.model}” is in this version of the data.</p>
            )}
          </TitledPanel>
        )}
      </div>
    </>
  )
}
