import type { Query } from '#queries/queryClient.ts'
import { useQueries } from '#queries/useQuery.ts'
import { useState } from 'react'
import type { Shown } from '#charts/frame/chart.tsx'
import { registry } from '#charts/registry.ts'
import { indexQuery } from '#data/dataset.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { CopyField } from '#share/dialog/CopyField.tsx'
import { embedCode, frameCode, SCRIPT, type EmbedOptions } from '#share/embedCode.ts'
import { shownAt } from '#share/shownAt.ts'
import { Button } from '#ui/Button.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { useAbsolute } from '#evidence/useAbsolute.ts'
import { embedHref } from '#url/hrefs.ts'
import styles from './GalleryView.module.css'

type GalleryChartProps = {
  readonly id: string
  readonly name: string
  /** Column width, in CSS pixels. */
  readonly width: number
  readonly options: EmbedOptions
  readonly version: DataVersion
}

/** In CSS pixels, until the embed has reported one. */
const FIRST_HEIGHT = 560

/** For the summary and the address in the embed code. */
const shownQuery = (id: string, version: DataVersion): Query<Shown | null> => ({
  key: ['gallery chart', id, version.id],
  ask: async ({ client }) => {
    const chart = await registry.find((one) => one.id === id)?.load()
    if (!chart) return null
    const index = await client.read(indexQuery)
    return (await shownAt(client, index, chart, '', version)).shown
  },
})

export function GalleryChart({ id, name, width, options, version }: GalleryChartProps) {
  const [reported, setReported] = useState<number | null>(null)
  const height = reported ?? FIRST_HEIGHT
  const [isCodeShown, setCodeShown] = useState(false)
  const [summarized] = useQueries(isCodeShown ? [shownQuery(id, version)] : [])
  const shown = summarized?.data
  const { kind, ...look } = options
  const at = kind === 'pinned' ? version.id : null
  const absolute = useAbsolute()
  const address = absolute(embedHref(id, { asof: at, data: at }, look))
  return (
    <section id={`chart-${id}`} className={styles.chart} aria-label={name}>
      <Button
        variant="primary"
        aria-expanded={isCodeShown}
        onClick={() => setCodeShown(!isCodeShown)}
      >
        Embed code
      </Button>
      {isCodeShown && (
        <CopyField
          text={
            shown
              ? embedCode(shown, options)
              : frameCode({
                  title: name,
                  summary: '',
                  address,
                  link: address,
                  script: absolute(SCRIPT),
                  heights: [height, height, height],
                })
          }
          action="Copy embed code"
        />
      )}
      {/* Wider than a phone, it scrolls by itself. */}
      <ScrollBox label={`Preview: ${name}`} className={styles.column}>
        <EmbedPreview
          key={address}
          title={name}
          address={address}
          width={width}
          height={height}
          onHeight={setReported}
        />
      </ScrollBox>
    </section>
  )
}

type EmbedPreviewProps = {
  readonly title: string
  readonly address: string
  readonly width: number
  readonly height: number
  readonly onHeight: (height: number) => void
}

/** An iframe that takes the height it reports. */
function EmbedPreview({ title, address, width, height, onHeight }: EmbedPreviewProps) {
  const listen = (frame: HTMLIFrameElement | null) => {
    if (!frame) return undefined
    const obey = ({ source, data }: MessageEvent<unknown>) => {
      const asked = source === frame.contentWindow ? heightIn(data) : null
      if (asked !== null) onHeight(asked)
    }
    window.addEventListener('message', obey)
    frame.contentWindow?.postMessage({ type: 'oversight-atlas:ask' }, '*')
    return () => window.removeEventListener('message', obey)
  }
  return (
    <iframe
      ref={listen}
      title={title}
      src={address}
      loading="lazy"
      sandbox="allow-scripts allow-popups allow-top-navigation-by-user-activation"
      style={{ inlineSize: width, blockSize: height, border: 0 }}
    />
  )
}

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) {
    return null
  }
  const { type, height } = data
  return type === 'oversight-atlas:height' && typeof height === 'number' ? height : null
}
