import { useQueryClient } from '#queries/useQuery.ts'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Shown } from '#charts/frame/chart.tsx'
import type { Fold } from '#charts/frame/reduction.ts'
import type { Facts } from '#share/facts.ts'
import { fileName } from '#share/files/fileName.ts'
import { saveFile } from '#share/files/saveFile.ts'
import { altText, caption } from '#share/picture/captions.ts'
import { useKnownWho } from '#share/useKnownWho.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { pageHref } from '#url/hrefs.ts'
import { useAddress } from '#url/useAddress.ts'
import { verifyAddress } from '#url/verify.ts'
import { ActionButton } from './ActionButton.tsx'
import { AddToReport } from './AddToReport.tsx'
import { PictureChoices } from './PictureChoices.tsx'
import styles from './PicturePart.module.css'
import { PicturePreview } from './PicturePreview.tsx'
import { usePicture } from './usePicture.ts'

type PicturePartProps = {
  readonly shown: Shown
  readonly facts: Facts
  /** Whether the figure can stand in a report. */
  readonly isRegistered: boolean
}

/** The picture as it will be, beside what it shows. */
export function PicturePart({ shown, facts, isRegistered }: PicturePartProps) {
  const { options, change, query, files, error } = usePicture(shown, facts)
  const values = useKnownWho(useAddress(verifyAddress).values)
  const client = useQueryClient()
  const picture = files?.picture ?? null
  // While the next is drawn, the switches of the last stand.
  const [foldable, setFoldable] = useState<readonly Fold[]>([])
  if (picture !== null && picture.foldable !== foldable) setFoldable(picture.foldable)
  const named = (extension: string) => fileName(shown, `${options.preset}.${extension}`)
  const drawn = () => client.read(query)
  return (
    <div className={styles.picture}>
      <div className={styles.preview}>
        <PicturePreview
          {...{ shown, picture, options, change, error }}
          svg={files?.svg ?? null}
          alt={altText(shown)}
        />
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
            label="Download SVG"
            action={async () => {
              const { svg } = await drawn()
              saveFile(named('svg'), new Blob([svg], { type: 'image/svg+xml' }))
              return `Saved as ${named('svg')}`
            }}
          />
          <ActionButton
            label="Copy image"
            action={async () => {
              await copyImage(drawn().then(({ png }) => png()))
              return 'Copied'
            }}
          />
        </div>
        <div className={styles.words}>
          <CopyButton
            variant="quiet"
            label="Copy caption"
            text={caption(shown, facts, picture?.fit.withNote === false)}
          />
          <CopyButton variant="quiet" label="Copy alt text" text={altText(shown)} />
          {isRegistered && <AddToReport shown={shown} />}
        </div>
      </div>
      <div className={styles.choices}>
        <PictureChoices {...{ shown, picture, foldable, options, change }} />
        <p>
          Pinned to data of {facts.version.id}. The file says what made it:{' '}
          <Link href={pageHref('verify', values)}>verify it</Link> at any time.
        </p>
      </div>
    </div>
  )
}

/** Some browsers take a picture only as a promise: the press must be recent. */
async function copyImage(png: Promise<Blob>): Promise<void> {
  if (!('ClipboardItem' in globalThis) || !navigator.clipboard?.write) {
    throw new Error('This browser does not let us copy pictures. Download it instead.')
  }
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
}
