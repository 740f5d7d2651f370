import { useRead } from '#queries/useQuery.ts'
import { lazy, useEffect } from 'react'
import type { Chart, Shown } from '#charts/frame/chart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import { chartQuery, registry } from '#charts/registry.ts'
import { useTables } from '#data/useTables.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { count } from '#domain/words/words.ts'
import { madeInWords } from '#share/facts.ts'
import { sourceWords } from '#share/sourceWords.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { useAbsolute } from '#evidence/useAbsolute.ts'
import { hereHref } from '#url/hrefs.ts'
import type { EmbedParams } from '#url/embed.ts'
import { embedOptions, withoutOptions } from '#url/embedOptions.ts'
import { EmbedFold } from './EmbedFold.tsx'
import { NewTab } from './NewTab.tsx'
import { useReportedHeight } from './useReportedHeight.ts'
import { problemWords } from '#url/nearest.ts'
import { type SharedValues, withShared } from '#url/address.ts'
import { unknownData, unknownWho } from '#url/unknownNames.ts'
import { useSearch } from '#url/useAddress.ts'
import { useLens } from '#views/useLens.ts'
import styles from './EmbedView.module.css'
import { differingRows, tableDiff } from '#charts/frame/tableDiff.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'

const EmbedControls = lazy(() =>
  import('./EmbedControls.tsx').then((module) => ({ default: module.EmbedControls })),
)

const EmbedLevers = lazy(() =>
  import('./EmbedLevers.tsx').then((module) => ({ default: module.EmbedLevers })),
)

const EmbedStory = lazy(() =>
  import('./EmbedStory.tsx').then((module) => ({ default: module.EmbedStory })),
)

type EmbedViewProps = { readonly params: { readonly id?: string } }

/** One chart without site chrome, with a link to the full view. */
export default function EmbedView({ params: { id = '' } }: EmbedViewProps) {
  const entry = registry.find((one) => one.id === id)
  if (!entry) return <UnknownChart id={id} />
  return <LoadedEmbed entry={entry} />
}

function LoadedEmbed({ entry }: { readonly entry: (typeof registry)[number] }) {
  return <EmbeddedChart chart={useRead(chartQuery(entry))} />
}

function EmbeddedChart({ chart }: { readonly chart: Chart }) {
  const { address } = chart
  const seen = useLens(withShared(address))
  const { values, change, lens, version, current, search, unknown } = seen
  // As it was given: what is read above is of the present contract.
  const options = embedOptions(useSearch(), chart.movable !== null)
  const { theme, background, margin, controls, whole } = options
  const { actors } = useTables(version, ['actors'])
  const shown = useShown(chart, seen)
  const shared: SharedValues = values
  const problems = [
    ...seen.problems,
    ...options.problems,
    ...unknownWho(
      seen.askedWho,
      actors.map((actor) => actor.id),
    ),
    ...unknownData(unknown, version.id),
  ]
  const mended = [...seen.mended, ...options.mended]
  // Of a version that does not exist another one is shown, so it is not frozen.
  const state = unknown !== null ? '' : shared.data === null ? 'Live: ' : 'Frozen: '
  const ref = useReportedHeight(chart.id)
  const absolute = useAbsolute()
  const full = absolute(
    hereHref({ path: shown.place.home, address }, values, { search: withoutOptions(search) }),
  )
  const filters = madeInWords(shown, actors, version.id)
  return (
    <div ref={ref} className={styles.embed} data-background={background} data-margin={margin}>
      <title>{`${shown.title} · Oversight Atlas`}</title>
      <EmbedLook theme={theme} background={background} />
      <noscript>
        <p className={styles.written}>
          A picture, as scripts are off: of the newest data when it was written, those of{' '}
          {dayWords(version.id)}, without what the address of this frame may ask for. The{' '}
          <a href={full} target="_blank" rel="noreferrer">
            full view
          </a>{' '}
          shows that, with scripts.
        </p>
      </noscript>
      {shared.story !== null && (
        <LoadBoundary what="the story" minHeight={56}>
          <EmbedStory id={shared.story} />
        </LoadBoundary>
      )}
      {problems.length > 0 && (
        <p role="alert" className={styles.problems}>
          <strong>Part of this chart’s address could not be used.</strong> {problemWords(problems)}.
        </p>
      )}
      {mended.length > 0 && (
        <p role="status" className={styles.problems}>
          <strong>This chart’s address had been altered, and was mended.</strong>{' '}
          {problemWords(mended)}.
        </p>
      )}
      <EmbedFold isWhole={whole}>
        <Figure
          level={1}
          shown={shown}
          actions={
            <span className={styles.badge}>
              <span className={styles.live}>
                {state}
                {state ? 'data' : 'Data'} of {dayWords(version.id, 'short')}
              </span>
              <noscript>
                <span>Picture: data of {dayWords(version.id, 'short')}</span>
              </noscript>
            </span>
          }
          controls={
            controls === 'levers' ? (
              <LoadBoundary what="the levers" minHeight={112}>
                <EmbedLevers movable={chart.movable} lens={lens} version={version} />
              </LoadBoundary>
            ) : controls !== 'none' ? (
              <LoadBoundary what="the filters" minHeight={54}>
                <EmbedControls
                  home={chart.home}
                  controls={controls}
                  values={shared}
                  // Always `replace`: the history is the host page's.
                  change={(patch) => change(patch, { replace: true })}
                  version={version.id}
                  actors={actors}
                />
              </LoadBoundary>
            ) : null
          }
        />
      </EmbedFold>
      <div className={styles.foot}>
        <p className={styles.source}>
          <span>{sourceWords(shown, { filters, asof: lens.asof, version })}</span>{' '}
          {version.id !== current.id && (
            <LoadBoundary what="the newer data" quiet>
              <NewerData chart={chart} frozen={shown} seen={seen} current={current} />
            </LoadBoundary>
          )}
        </p>
        <NewTab href={full}>Open with evidence</NewTab>
      </div>
    </div>
  )
}

type Seen = Pick<ReturnType<typeof useLens<object>>, 'values' | 'lens' | 'version' | 'index'>

/** The same as long as what it is asked for is: another would have the written chart drawn anew. */
function useShown(chart: Chart, { values, lens, version, index }: Seen): Shown {
  const tables = useTables(version, chart.needs)
  const asked = chart.besideOf?.(values) ?? null
  const other = index.versions.find(({ id: day }) => day === asked)
  const otherTables = useTables(other ?? version, other ? chart.needs : [])
  return chart.show(tables, lens, values, other ? { version: other.id, tables: otherTables } : null)
}

function UnknownChart({ id }: { readonly id: string }) {
  return (
    <div className={styles.embed} role="alert">
      <h1>There is no chart called “{id}”</h1>
      <p>
        The embed code may be damaged. The charts there are:{' '}
        {registry.map((one) => one.id).join(', ')}.
      </p>
    </div>
  )
}

/** Sets what the style sheets of the root element ask for. */
function EmbedLook({ theme, background }: Pick<EmbedParams, 'theme' | 'background'>) {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'auto') delete dataset.theme
    else dataset.theme = theme
    if (background === 'paper') delete dataset.background
    else dataset.background = background
  }, [theme, background])
  return null
}

type NewerDataProps = {
  readonly chart: Chart
  readonly frozen: Shown
  readonly seen: Seen
  readonly current: DataVersion
}

/** How many rows of this chart would differ with the newest data, and a link. */
function NewerData({ chart, frozen, seen, current }: NewerDataProps) {
  const { lens, drawn } = frozen.place
  const asof = lens.asof === lens.version ? current.id : lens.asof
  // The same columns, though the newer data would draw others by default.
  const values = { ...seen.values, ...drawn }
  const newer = useShown(chart, {
    ...seen,
    values,
    lens: { ...lens, version: current.id, asof },
    version: current,
  })
  const many = differingRows(tableDiff(frozen.table, newer.table))
  return (
    <>
      Newer data of {dayWords(current.id)}:{' '}
      <NewTab href={newer.place.absolute('live')}>
        {many === 0 ? 'no difference here' : count(many, 'difference', 'differences')}
      </NewTab>
      .
    </>
  )
}
