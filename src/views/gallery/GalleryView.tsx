import { registry } from '#charts/registry.ts'
import { count } from '#domain/words/words.ts'
import { Lede } from '#ui/Lede.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { galleryAddress } from '#url/gallery.ts'
import { useLens } from '#views/useLens.ts'
import { GalleryChart } from './GalleryChart.tsx'
import styles from './GalleryView.module.css'

const WIDTHS = [
  { value: '320', label: 'Phone, 320' },
  { value: '700', label: 'Column, 700' },
  { value: '1200', label: 'Wide, 1200' },
] as const

const THEMES = [
  { value: 'auto', label: 'Reader’s' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

const CONTROLS = [
  { value: 'none', label: 'Nothing' },
  { value: 'time', label: 'The day' },
  { value: 'filters', label: 'Filters' },
] as const

const LINKS = [
  { value: 'pinned', label: 'Pinned' },
  { value: 'live', label: 'Live' },
] as const

export default function GalleryView() {
  const { values, change, version } = useLens(galleryAddress)
  const { width, theme, controls, link } = values
  return (
    <>
      <title>Charts to embed · Oversight Atlas</title>
      <h1>{count(registry.length, 'chart', 'charts')} for your own pages</h1>
      <Lede>
        Copy a code into your page, or open the chart with its filters, narrow it there, and choose
        Share. A frame sizes itself, and says whether its data is frozen or live. Each preview below
        is the embed itself.
      </Lede>
      <div className={styles.choices}>
        <Segmented
          label="Width of the previews"
          options={WIDTHS}
          value={width}
          onChange={(value) => change({ width: value })}
        />
        <Segmented
          label="Background"
          options={THEMES}
          value={theme}
          onChange={(value) => change({ theme: value })}
        />
        <Segmented
          label="Readers can change"
          options={CONTROLS}
          value={controls}
          onChange={(value) => change({ controls: value })}
        />
        <Segmented
          label="Data"
          options={LINKS}
          value={link}
          onChange={(value) => change({ link: value })}
        />
      </div>
      {registry.map(({ id, name }) => (
        <GalleryChart
          key={id}
          id={id}
          name={name}
          width={Number(width)}
          options={{ kind: link, theme, controls }}
          version={version}
        />
      ))}
    </>
  )
}
