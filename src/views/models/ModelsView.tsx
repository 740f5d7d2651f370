import { lazy } from 'react'
import { lazyPart } from '#ui/lazyPart.ts'
import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { onRecord } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { modelsComputeChart } from '#charts/models-compute/modelsComputeChart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import { isTestedBeforeRelease, modelsInLens } from '#domain/models/modelsInLens.ts'
import { FilterBar } from '#filters/FilterBar.tsx'
import { ListFiles } from '#share/ListFiles.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { TitledPanel } from '#views/TitledPanel.tsx'
import { modelsAddress } from '#url/models.ts'
import { useLens } from '#views/useLens.ts'
import { ModelTable } from './ModelTable.tsx'
import { Still } from '#ui/Still.tsx'
import styles from './ModelsView.module.css'
import { count, numberWords, sentenceCase } from '#domain/words/words.ts'

/** Opened by a press, and below the first screen. */
const ModelRecord = lazy(() =>
  import('./ModelRecord.tsx').then((module) => ({ default: module.ModelRecord })),
)
const OpenFamilies = lazyPart(() =>
  import('./OpenFamilies.tsx').then((module) => ({ default: module.OpenFamilies })),
)

export default function ModelsView() {
  const { values, change, href, lens, version } = useLens(modelsAddress)
  const { thresholds, ...read } = useTables(version, ['models', 'actors'], ['thresholds'])
  const tables = seenTables({ ...read, thresholds: thresholds ?? [] }, lens)
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
        <Still isOpen={open !== undefined} />
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
              {shown.length > 0 && (
                <ListFiles
                  what="the models listed"
                  version={version}
                  listing={async () => {
                    const { modelListing } = await loadListing()
                    const names = new Map(tables.actors.map(({ id, name }) => [id, name]))
                    return modelListing({
                      models: shown,
                      sort: values.sort,
                      nameOf: (id) => names.get(id) ?? id,
                      lens,
                      values,
                    })
                  }}
                />
              )}
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
            <OpenFamilies version={version} lens={lens} values={values} />
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
              <LoadBoundary what="this model">
                <ModelRecord
                  version={version}
                  lens={lens}
                  model={open}
                  actors={tables.actors}
                  values={values}
                />
              </LoadBoundary>
            ) : (
              <p>No model with the id “{values.model}” is in this version of the data.</p>
            )}
          </TitledPanel>
        )}
      </div>
    </>
  )
}

/** Counts of models; `tested` and `agreed` are parts of `all`. */
function modelsHeadline(all: number, tested: number, agreed: number): string {
  if (all === 0) return 'No released model is on record in this view'
  const models = count(all, 'released model', 'released models')
  const agreement =
    agreed === 0
      ? 'no agreement was in force at release'
      : `an agreement was in force for ${numberWords(agreed)}`
  return tested === 0
    ? `No federal test before release is documented for ${all === 1 ? 'the one model' : `any of ${models}`}; ${agreement}`
    : `${sentenceCase(numberWords(tested))} of ${models} ${tested === 1 ? 'has' : 'have'} a documented federal test before release; ${agreement}`
}

/** Loaded when it is saved. */
const loadListing = () => import('./modelListing.ts')

ModelsView.parts = [modelsComputeChart.plotCode, OpenFamilies]
