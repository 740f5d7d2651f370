import { useQueries } from '#queries/useQuery.ts'
import { count } from '#domain/words/words.ts'
import { dataLines, endNotes } from '#share/report/endNotes.ts'
import { reportFigureQuery } from '#share/report/reportFigure.ts'
import { useKnownWho } from '#share/useKnownWho.ts'
import { absolute } from '#url/absolute.ts'
import { paths } from '#url/paths.ts'
import { underContract } from '#url/query.ts'
import { reportAddress } from '#url/report.ts'
import { useAddress } from '#url/useAddress.ts'
import { fullHref, pageHref } from '#url/hrefs.ts'
import { ReportEntry } from './ReportEntry.tsx'
import { ReportTools } from './ReportTools.tsx'
import styles from './ReportView.module.css'
import type { TrayFigure } from '#url/tray.ts'
import { Lede } from '#ui/Lede.tsx'
import { Link } from 'wouter'
import type { SharedValues } from '#url/address.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Source } from '#domain/schema/recordTables.ts'
import { SourceLink } from '#evidence/CitationList.tsx'

export default function ReportView() {
  const { values: asked, change, search } = useAddress(reportAddress)
  const values = useKnownWho(asked)
  const { figures, title, size } = values
  const keys = keysOf(figures)
  // A figure that occurs twice is read once.
  const read = figures.filter((_, index) => keys[index]?.startsWith('1 '))
  const found = useQueries(
    read.map(({ query, ...figure }) =>
      reportFigureQuery({ ...figure, query: underContract(query, search) }),
    ),
  )
  const results = figures.map(
    ({ chart, query }) =>
      found[read.findIndex((one) => one.chart === chart && one.query === query)],
  )
  const drawn = results.flatMap((result) => result?.data ?? [])
  const notes = endNotes(drawn)
  const noted = results.flatMap((result, index) =>
    result?.data ? [{ ...result.data, note: figures[index]?.note ?? '', number: index + 1 }] : [],
  )
  const missing = results.flatMap((result, index) =>
    result?.error ? [{ number: index + 1, why: result.error.message }] : [],
  )
  if (figures.length === 0) return <EmptyReport values={values} />
  const heading = title || `Report of ${count(figures.length, 'figure', 'figures')}`
  const address = absolute(fullHref(paths.report, reportAddress, values))
  const move = (from: number, to: number) => change({ figures: moved(figures, from, to) })
  return (
    <>
      <title>{`${heading} · Oversight Atlas`}</title>
      <div className={styles.dossier} data-filled>
        <h1>{heading}</h1>
        <ReportTools
          title={title}
          size={size}
          report={{ title: heading, figures: noted, missing, address }}
          order={figures.map(({ chart }, index) => ({
            key: keys[index] ?? '',
            title: results[index]?.data?.shown.title ?? chart,
          }))}
          change={change}
          onMove={move}
        />
        <ol className={styles.entries}>
          {figures.map((figure, index) => (
            <ReportEntry
              key={keys[index]}
              figure={figure}
              number={index + 1}
              isLast={index === figures.length - 1}
              data={results[index]?.data}
              error={results[index]?.error ?? null}
              notes={notes}
              onNote={(note) =>
                change({ figures: figures.with(index, { ...figure, note }) }, { replace: true })
              }
              onMove={(by) => move(index, index + by)}
              onRemove={() => change({ figures: figures.toSpliced(index, 1) })}
            />
          ))}
        </ol>
        <EndNotes notes={notes} versions={drawn.map(({ facts }) => facts.version)} />
      </div>
    </>
  )
}

function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const rest = items.toSpliced(from, 1)
  return rest.toSpliced(to, 0, ...items.slice(from, from + 1))
}

/** React keys that move with their figures; a figure may occur twice. */
function keysOf(figures: readonly TrayFigure[]): readonly string[] {
  const seen = new Map<string, number>()
  return figures.map(({ chart, query }) => {
    const key = `${chart} ${query}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return `${times} ${key}`
  })
}

function EmptyReport({ values }: { readonly values: SharedValues }) {
  return (
    <div className={styles.dossier}>
      <title>Report · Oversight Atlas</title>
      <h1>Your report is empty</h1>
      <Lede>
        Collect figures from any page, each pinned to its data. Put them in order, add a note to
        each, and print one numbered dossier with its sources, or take all pictures with their
        captions and references at once.
      </Lede>
      <ol className={styles.steps}>
        <li>Open a page and set its filters as you need them.</li>
        <li>Choose “Share” beside a figure, then “Add to report”.</li>
        <li>Do the same elsewhere; the menu shows how many there are. Then open the report.</li>
      </ol>
      <p>
        Nothing is stored: the report is its address. Keep or send the link, and it opens the same
        for anybody.
      </p>
      <ul className={styles.starts}>
        <li>
          <Link className="alone" href={pageHref('overview', values)}>
            Where companies stand
          </Link>
        </li>
        <li>
          <Link className="alone" href={pageHref('timeline', values)}>
            Timeline
          </Link>
        </li>
        <li>
          <Link className="alone" href={pageHref('compare', values)}>
            Compare
          </Link>
        </li>
        <li>
          <Link className="alone" href={pageHref('scenarios', values)}>
            Scenarios
          </Link>
        </li>
      </ul>
    </div>
  )
}

type EndNotesProps = {
  readonly notes: readonly Source[]
  /** Of each figure, with repeats. */
  readonly versions: readonly DataVersion[]
}

function EndNotes({ notes, versions }: EndNotesProps) {
  const lines = dataLines(versions)
  return (
    <section className={styles.end}>
      {notes.length > 0 && (
        <>
          <h2>Sources</h2>
          <ol className={styles.sources}>
            {notes.map((source) => (
              <li key={source.id}>
                <SourceLink source={source} id={source.id} />
              </li>
            ))}
          </ol>
        </>
      )}
      {lines.length > 0 && (
        <>
          <h2>Data</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      )}
    </section>
  )
}
