import type { Query, QueryState } from '#queries/queryClient.ts'
import { useQueries, useQueryClient } from '#queries/useQuery.ts'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Shown } from '#charts/frame/chart.tsx'
import type { Facts } from '#share/facts.ts'
import { fileName } from '#share/files/fileName.ts'
import { saveFile } from '#share/files/saveFile.ts'
import { altText, caption } from '#share/picture/captions.ts'
import type { PictureOptions } from '#share/picture/drawPicture.ts'
import type { PictureFiles } from '#share/picture/pictureFiles.ts'
import { PRESETS, type Background, type PresetName } from '#share/picture/presets.ts'
import { useKnownWho } from '#share/useKnownWho.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { pageHref } from '#url/hrefs.ts'
import { verifyAddress } from '#url/verify.ts'
import { useAddress } from '#url/useAddress.ts'
import { ActionButton } from './ActionButton.tsx'
import { CopyField } from './CopyField.tsx'
import { Part } from './Part.tsx'
import styles from './PicturePart.module.css'

const PRESET_NAMES = ['document', 'slide', 'social', 'square'] as const
const BACKGROUNDS = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'transparent', label: 'Transparent' },
] as const

export function PicturePart({ shown, facts }: { readonly shown: Shown; readonly facts: Facts }) {
  const [preset, setPreset] = useState<PresetName>('document')
  const [background, setBackground] = useState<Background>('light')
  const [withSentence, setSentence] = useState(true)
  const values = useKnownWho(useAddress(verifyAddress).values)
  const client = useQueryClient()
  const query = pictureQuery(shown, facts, { preset, background, withSentence })
  const [drawing] = useQueries([query])
  const { use, width, height } = PRESETS[preset]
  const named = (extension: string) => fileName(shown, `${preset}.${extension}`)
  const drawn = () => client.read(query)
  return (
    <Part title="Picture">
      <div className={styles.picture}>
        <PicturePreview drawing={drawing} background={background} alt={altText(shown)} />
        <div className={styles.choices}>
          <Segmented
            label="Size"
            value={preset}
            onChange={setPreset}
            options={PRESET_NAMES.map((value) => ({ value, label: PRESETS[value].name }))}
          />
          <p>
            {use}. {width} × {height}, PNG at twice that.
          </p>
          <Segmented
            label="Background"
            value={background}
            onChange={setBackground}
            options={BACKGROUNDS}
          />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={withSentence}
              onChange={() => setSentence(!withSentence)}
            />
            With the sentence under the title
          </label>
          <div className={styles.actions}>
            <ActionButton
              label="Download PNG"
              variant="primary"
              action={async () => {
                saveFile(named('png'), await (await drawn()).png())
                return `Saved as ${named('png')}`
              }}
            />
            <ActionButton
              label="Copy image"
              action={async () => {
                await copyImage(drawn().then(({ png }) => png()))
                return 'Copied'
              }}
            />
            <ActionButton
              label="Download SVG"
              action={async () => {
                const { svg } = await drawn()
                saveFile(named('svg'), new Blob([svg], { type: 'image/svg+xml' }))
                return `Saved as ${named('svg')}`
              }}
            />
          </div>
        </div>
      </div>
      <p>
        The file says what made it: <Link href={pageHref('verify', values)}>verify it</Link> at any
        time.
      </p>
      <CopyField text={altText(shown)} action="Copy alt text" isProse />
      <CopyField text={caption(shown, facts)} action="Copy caption" isProse />
    </Part>
  )
}

/** Some browsers take a picture only as a promise: the press must be recent. */
async function copyImage(png: Promise<Blob>): Promise<void> {
  if (!('ClipboardItem' in globalThis) || !navigator.clipboard?.write) {
    throw new Error('This browser does not let us copy pictures. Download it instead.')
  }
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
}

/** Kept by its options, so that none is drawn twice. */
const pictureQuery = (
  shown: Shown,
  facts: Facts,
  options: PictureOptions,
): Query<PictureFiles> => ({
  key: ['picture', shown.id, facts.address, options],
  ask: async () => {
    const { pictureFiles } = await loadDrawing()
    return pictureFiles(shown, facts, options)
  },
  most: 8,
})

/** Loaded when a picture is shown. */
const loadDrawing = () => import('#share/picture/pictureFiles.ts')

type PicturePreviewProps = {
  readonly drawing: QueryState<PictureFiles> | undefined
  readonly background: Background
  readonly alt: string
}

/** Smallest readable type, in pixels of the preview. */
const LEAST_TYPE = 9
const PER_WIDTH = 1200

function PicturePreview({ drawing, background, alt }: PicturePreviewProps) {
  const data = drawing?.data
  const picture = data?.picture
  const isSmall =
    picture !== undefined &&
    PRESETS[picture.preset].paper === null &&
    (picture.smallestType * PER_WIDTH) / picture.width < LEAST_TYPE
  return (
    <div className={styles.preview}>
      {data ? (
        <img
          src={`data:image/svg+xml,${encodeURIComponent(data.svg)}`}
          alt={alt}
          data-background={background}
          width={data.picture.width}
          height={data.picture.height}
        />
      ) : (
        <output className={styles.waiting}>
          {drawing?.error ? drawing.error.message : 'Drawing the picture…'}
        </output>
      )}
      {isSmall && (
        <output className={styles.small}>
          <strong>The letters are small at this size.</strong> Document grows with its rows; fewer
          companies or a shorter range leave more room.
        </output>
      )}
    </div>
  )
}
