import { useSuspenseQuery } from '@tanstack/react-query'
import type { Chart } from '#charts/chart.tsx'
import { Figure } from '#charts/Figure.tsx'
import { registry } from '#charts/registry.ts'
import { useTables } from '#data/useTables.ts'
import { dayWords } from '#domain/edtfWords.ts'
import { filtersInWords } from '#filters/filterWords.ts'
import { writeAddress, type Address, type SharedValues } from '#url/address.ts'
import type { sharedParams } from '#url/shared.ts'
import { useLens } from '#views/useLens.ts'
import { EmbedTheme } from './EmbedTheme.tsx'
import styles from './EmbedView.module.css'
import { useReportedHeight } from './useReportedHeight.ts'

/** One chart in somebody else's page: its title, its sentence, its source line, and one way to the full view. */
export default function EmbedView({ chart: id }: { readonly chart: string }) {
  const entry = registry.find((one) => one.id === id)
  if (!entry) return <UnknownChart id={id} />
  return <LoadedEmbed id={id} load={() => entry.load()} />
}

function LoadedEmbed({ id, load }: { readonly id: string; readonly load: () => Promise<Chart> }) {
  const { data: chart } = useSuspenseQuery({
    queryKey: ['chart', id],
    queryFn: load,
    staleTime: 'static',
    structuralSharing: false,
  })
  return <EmbeddedChart chart={chart} />
}

function EmbeddedChart({ chart }: { readonly chart: Chart }) {
  const { address } = chart
  // Every chart's address is made by `defineAddress`, which puts the shared parameters first.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const place = useLens(address as Address<typeof sharedParams>)
  const { values, lens, version, current, index, search } = place
  const tables = useTables(version, [...chart.needs, 'actors'])
  const asked = chart.besideOf?.(values) ?? null
  const other = index.versions.find(({ id: day }) => day === asked)
  const otherTables = useTables(other ?? version, other ? chart.needs : [])
  const shown = chart.show(
    tables,
    lens,
    values,
    other ? { version: other.id, tables: otherTables } : null,
  )
  const shared: SharedValues = values
  const isFrozen = shared.data !== null
  const ref = useReportedHeight(chart.id)
  const full = chart.home + writeAddress(address, values, { search: withoutTheme(search) })
  return (
    <div ref={ref} className={styles.embed}>
      <EmbedTheme search={search} />
      <Figure
        shown={shown}
        actions={
          <span className={styles.badge}>
            {isFrozen ? 'Frozen' : 'Live'}: data of {dayWords(version.id, 'short')}
          </span>
        }
      />
      <p className={styles.source}>
        Oversight Atlas{shown.sources.length > 0 && `, ${shown.sources.length} sources`}. As of{' '}
        {dayWords(lens.asof)}. {filtersInWords(shared, tables.actors, version.id)} CC BY 4.0.
        {version.id !== current.id && ` Newer data: ${dayWords(current.id)}.`}{' '}
        <a href={import.meta.env.BASE_URL.replace(/\/$/, '') + full} target="_top">
          Open with evidence
        </a>
      </p>
    </div>
  )
}

const withoutTheme = (search: string) => {
  const query = new URLSearchParams(search)
  query.delete('theme')
  return query.toString()
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
