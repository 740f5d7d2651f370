import { useId, useState, useSyncExternalStore } from 'react'
import type { IsoDate } from '#domain/edtf.ts'
import { CopyField } from '#share/dialog/CopyField.tsx'
import { frameCode, type EmbedOptions } from '#share/embedCode.ts'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { absolute } from '#url/absolute.ts'
import { paths } from '#url/paths.ts'
import { EmbedFrame } from './EmbedFrame.tsx'
import styles from './GalleryView.module.css'

type GalleryChartProps = {
  readonly id: string
  readonly name: string
  /** Width of the column in which it stands, in CSS pixels. */
  readonly width: number
  readonly options: EmbedOptions
  readonly version: IsoDate
}

/** Until the chart has said how tall it is. */
const FIRST_HEIGHT = 560

const unchanging = () => () => {}

export function GalleryChart({ id, name, width, options, version }: GalleryChartProps) {
  const heading = useId()
  const [height, setHeight] = useState(FIRST_HEIGHT)
  // The words that the build writes are replaced at once: frames in them would be loaded twice.
  const isInBrowser = useSyncExternalStore(
    unchanging,
    () => true,
    () => false,
  )
  const { kind, theme, controls } = options
  const pin = kind === 'pinned' ? `&asof=${version}&data=${version}` : ''
  const address = `${absolute(paths.embed(id))}?v=1${pin}&theme=${theme}&controls=${controls}`
  return (
    <section className={styles.chart} aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      <CopyField
        text={frameCode({ title: name, summary: '', address, link: address, height })}
        action="Copy embed code"
      />
      {/* Wider than a phone, it scrolls by itself and not with the page. */}
      <ScrollBox label={`Preview: ${name}`} className={styles.column}>
        {isInBrowser ? (
          <EmbedFrame
            key={address}
            title={name}
            address={address}
            width={width}
            height={height}
            onHeight={setHeight}
          />
        ) : (
          <a href={address}>{name}</a>
        )}
      </ScrollBox>
    </section>
  )
}
