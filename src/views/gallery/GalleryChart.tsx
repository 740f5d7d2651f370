import { queryOptions, useQuery } from '@tanstack/react-query'
import { useId, useState, useSyncExternalStore } from 'react'
import { registry } from '#charts/registry.ts'
import { indexQuery } from '#data/dataset.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { CopyField } from '#share/dialog/CopyField.tsx'
import { embedCode, frameCode, type EmbedOptions } from '#share/embedCode.ts'
import { shownAt } from '#share/shownAt.ts'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { absolute } from '#url/absolute.ts'
import { embedHref } from '#url/hrefs.ts'
import { EmbedPreview } from './EmbedPreview.tsx'
import styles from './GalleryView.module.css'

type GalleryChartProps = {
  readonly id: string
  readonly name: string
  /** Width of the column in which it stands, in CSS pixels. */
  readonly width: number
  readonly options: EmbedOptions
  readonly version: DataVersion
}

/** Until the chart has said how tall it is. */
const FIRST_HEIGHT = 560

/** The chart as the preview draws it, for the sentence and the whole address of its code. */
const shownQuery = (id: string, version: DataVersion) =>
  queryOptions({
    queryKey: ['gallery chart', id, version.id],
    queryFn: async ({ client }) => {
      const chart = await registry.find((one) => one.id === id)?.load()
      if (!chart) return null
      const index = await client.fetchQuery(indexQuery)
      return (await shownAt(client, index, chart, '', version)).shown
    },
    staleTime: 'static',
    structuralSharing: false,
  })

const unchanging = () => () => {}

export function GalleryChart({ id, name, width, options, version }: GalleryChartProps) {
  const heading = useId()
  const [reported, setReported] = useState<number | null>(null)
  const height = reported ?? FIRST_HEIGHT
  // Only once its preview is drawn, which has read the same data: a page of forty charts would read everything at once.
  const { data: shown } = useQuery({ ...shownQuery(id, version), enabled: reported !== null })
  // The words that the build writes are replaced at once: frames in them would be loaded twice.
  const isInBrowser = useSyncExternalStore(
    unchanging,
    () => true,
    () => false,
  )
  const { kind, theme, controls } = options
  const at = kind === 'pinned' ? version.id : null
  const address = absolute(embedHref(id, { asof: at, data: at }, { theme, controls }))
  return (
    <section className={styles.chart} aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      <CopyField
        text={
          shown
            ? embedCode(shown, options, height)
            : frameCode({ title: name, summary: '', address, link: address, height })
        }
        action="Copy embed code"
      />
      {/* Wider than a phone, it scrolls by itself and not with the page. */}
      <ScrollBox label={`Preview: ${name}`} className={styles.column}>
        {isInBrowser ? (
          <EmbedPreview
            key={address}
            title={name}
            address={address}
            width={width}
            height={height}
            onHeight={setReported}
          />
        ) : (
          <a href={address}>{name}</a>
        )}
      </ScrollBox>
    </section>
  )
}
