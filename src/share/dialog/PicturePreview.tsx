import { useState } from 'react'
import type { Shown } from '#charts/frame/chart.tsx'
import type { Picture, PictureOptions } from '#share/picture/drawPicture.ts'
import { PRESETS } from '#share/picture/presets.ts'
import { Button } from '#ui/Button.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import styles from './PicturePart.module.css'

type PicturePreviewProps = {
  readonly shown: Shown
  /** `null` while it is drawn. */
  readonly picture: Picture | null
  readonly svg: string | null
  readonly error: Error | null
  readonly options: PictureOptions
  readonly change: (patch: Partial<PictureOptions>) => void
  readonly alt: string
  /** Whether it is also saved as pixels. */
  readonly hasPng?: boolean
}

/** The picture as it will be, how large it is, and what it leaves out; or why there is none, and the way out. */
export function PicturePreview(props: PicturePreviewProps) {
  const { shown, picture, svg, error, options, change, alt, hasPng = true } = props
  const [isWhole, setWhole] = useState(false)
  const { width, height } = PRESETS[options.preset]
  if (picture === null || svg === null) {
    return (
      <>
        <div className={styles.ground}>
          <output className={styles.waiting} style={{ aspectRatio: `${width} / ${height}` }}>
            {error ? error.message : 'Drawing the picture…'}
          </output>
        </div>
        {error?.name === 'NoRoom' && (
          <Button onClick={() => change({ preset: 'document' })}>Use Document</Button>
        )}
      </>
    )
  }
  const { fit } = picture
  const left = [
    picture.left,
    options.withSentence && !fit.withSentence ? 'The sentence has no room.' : '',
    shown.note !== null && !fit.withNote
      ? 'The caveat has no room: take the caption along, which has it.'
      : '',
  ].filter(Boolean)
  return (
    <>
      <ScrollBox label="The picture, scrolls" className={isWhole ? styles.whole : styles.ground}>
        <img
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          alt={alt}
          data-background={options.background}
          width={picture.width}
          height={picture.height}
        />
      </ScrollBox>
      <p className={styles.size}>
        <span>
          {picture.width} × {picture.height} px{hasPng && ', PNG at twice that'}.{' '}
          <Button variant="quiet" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
            Actual size
          </Button>
        </span>
        <span>Smallest type: {Math.floor(picture.smallestType)} px</span>
      </p>
      <p role="status" className={styles.left}>
        {left.join(' ')}
      </p>
    </>
  )
}
