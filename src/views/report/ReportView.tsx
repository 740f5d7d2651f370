import { useQueries } from '@tanstack/react-query'
import { count } from '#domain/words/words.ts'
import { endNotes } from '#share/report/endNotes.ts'
import { reportFigureQuery } from '#share/report/reportFigure.ts'
import { useKnownWho } from '#share/useKnownWho.ts'
import { absolute } from '#url/absolute.ts'
import { paths } from '#url/paths.ts'
import { underContract } from '#url/query.ts'
import { reportAddress } from '#url/report.ts'
import { useAddress } from '#url/useAddress.ts'
import { fullHref } from '#url/hrefs.ts'
import { EmptyReport } from './EmptyReport.tsx'
import { EndNotes } from './EndNotes.tsx'
import { keysOf } from './keysOf.ts'
import { ReportEntry } from './ReportEntry.tsx'
import { ReportTools } from './ReportTools.tsx'
import styles from './ReportView.module.css'

export default function ReportView() {
  const { values: asked, change, search } = useAddress(reportAddress)
  const values = useKnownWho(asked)
  const { figures, title, size } = values
  const keys = keysOf(figures)
  // A figure that occurs twice is read once.
  const read = figures.filter((_, index) => keys[index]?.startsWith('1 '))
  const found = useQueries({
    queries: read.map(({ query, ...figure }) =>
      reportFigureQuery({ ...figure, query: underContract(query, search) }),
    ),
  })
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
  return (
    <>
      <title>{`${heading} · Oversight Atlas`}</title>
      <div className={styles.dossier} data-filled>
        <h1>{heading}</h1>
        <ReportTools
          title={title}
          heading={heading}
          size={size}
          figures={noted}
          address={address}
          missing={missing}
          isComplete={noted.length + missing.length === figures.length}
          change={change}
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
              onMove={(by) => change({ figures: moved(figures, index, by) })}
              onRemove={() => change({ figures: figures.toSpliced(index, 1) })}
            />
          ))}
        </ol>
        <EndNotes notes={notes} versions={drawn.map(({ facts }) => facts.version)} />
      </div>
    </>
  )
}

function moved<T>(items: readonly T[], from: number, by: number): readonly T[] {
  const rest = items.toSpliced(from, 1)
  return rest.toSpliced(from + by, 0, ...items.slice(from, from + 1))
}
