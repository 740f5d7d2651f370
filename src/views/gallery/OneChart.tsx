import { Link } from 'wouter'
import type { Chart } from '#charts/frame/chart.tsx'
import type { Query } from '#queries/queryClient.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { registry } from '#charts/registry.ts'
import { useQueries } from '#queries/useQuery.ts'
import { EMBED_CHOICES, WHOLE_CHOICE, WITH_LEVERS } from '#share/embedChoices.ts'
import { Segmented } from '#ui/Segmented.tsx'
import type { ValuesOf } from '#url/address.ts'
import { galleryAddress } from '#url/gallery.ts'
import type { AddressChange } from '#url/useAddress.ts'
import { chartsByGroup } from './chartsByGroup.ts'
import { GalleryChart } from './GalleryChart.tsx'
import styles from './GalleryView.module.css'

const WIDTHS = [
  { value: '320', label: 'Phone, 320' },
  { value: '700', label: 'Column, 700' },
  { value: '1200', label: 'Wide, 1200' },
] as const

const LINKS = [
  { value: 'pinned', label: 'Pinned' },
  { value: 'live', label: 'Live' },
] as const

/** As an embed asks for it. */
const chartQuery = (id: string): Query<Chart | null> => ({
  key: ['chart', id],
  ask: async () => (await registry.find((one) => one.id === id)?.load()) ?? null,
})

type GalleryParams = (typeof galleryAddress)['params']

type OneChartProps = {
  readonly id: string
  readonly name: string
  readonly values: ValuesOf<GalleryParams>
  readonly change: AddressChange<GalleryParams>
  /** Where another chart is open; the index for `null`. */
  readonly href: (chart: string | null) => string
  readonly version: DataVersion
}

/** One chart as an embed, how it can be set, and its code. */
export function OneChart({ id, name, values, change, href, version }: OneChartProps) {
  const { width, theme, background, margin, whole, link } = values
  const [chart] = useQueries([chartQuery(id)])
  // Until its code is there, as the address says.
  const isStill = chart?.data?.movable === null
  const controls = isStill && values.controls === 'levers' ? 'none' : values.controls
  const all = chartsByGroup.flatMap(({ charts }) => charts)
  const at = all.findIndex((one) => one.id === id)
  const [before, after] = [all[at - 1], all[at + 1]]
  return (
    <>
      <nav aria-label="Charts" className={styles.nav}>
        <Link href={href(null)}>All charts</Link>
        {before && <Link href={href(before.id)}>Before: {before.name}</Link>}
        {after && <Link href={href(after.id)}>Next: {after.name}</Link>}
      </nav>
      <h1>{name}</h1>
      <div className={styles.choices}>
        <Segmented
          label="Width of the preview"
          options={WIDTHS}
          value={width}
          onChange={(value) => change({ width: value })}
        />
        <Segmented
          {...EMBED_CHOICES.theme}
          value={theme}
          onChange={(one) => change({ theme: one })}
        />
        <Segmented
          {...EMBED_CHOICES.background}
          value={background}
          onChange={(one) => change({ background: one })}
        />
        <Segmented
          {...EMBED_CHOICES.margin}
          value={margin}
          onChange={(one) => change({ margin: one })}
        />
        <Segmented
          {...WHOLE_CHOICE}
          value={whole ? 'whole' : 'folded'}
          onChange={(one) => change({ whole: one === 'whole' })}
        />
        <Segmented
          {...(isStill ? EMBED_CHOICES.controls : WITH_LEVERS)}
          value={controls}
          onChange={(one) => change({ controls: one })}
        />
        <Segmented
          label="Data"
          options={LINKS}
          value={link}
          onChange={(value) => change({ link: value })}
        />
      </div>
      <GalleryChart
        id={id}
        name={name}
        width={Number(width)}
        options={{ kind: link, theme, background, margin, controls, whole }}
        version={version}
      />
    </>
  )
}
