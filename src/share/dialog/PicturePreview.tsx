import type { UseQueryResult } from '@tanstack/react-query'
import type { PictureFiles } from '#share/picture/pictureFiles.ts'
import { PRESETS, type Background } from '#share/picture/presets.ts'
import styles from './PicturePart.module.css'

type PicturePreviewProps = {
  readonly drawing: UseQueryResult<PictureFiles>
  readonly background: Background
  readonly alt: string
}

/** Smallest readable type, in pixels of the preview. */
const LEAST_TYPE = 9
const PER_WIDTH = 1200

export function PicturePreview({ drawing, background, alt }: PicturePreviewProps) {
  const { data, error } = drawing
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
        <output className={styles.waiting}>{error ? error.message : 'Drawing the picture…'}</output>
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
