import { createContext, use, useRef } from 'react'
import { useNear } from '#ui/useNear.ts'
import type { Shown } from './chart.tsx'
import styles from './WrittenPicture.module.css'

/** A plot as markup, for a narrow column and for a wide one: a page that is written does not know its width. */
export type Pictures = { readonly narrow: string; readonly wide: string }

/** In CSS pixels. The style sheet shows the wide one from 560 pixels on. */
export const PICTURE_WIDTHS = { narrow: 342, wide: 760 } as const

/** The plots of the pages that the build writes; `null` in a browser. */
export const WrittenPictures = createContext<((shown: Shown) => Pictures | null) | null>(null)

type WrittenPictureProps = {
  readonly shown: Shown
  /** Called once when the reader comes near. */
  readonly onNear: () => void
}

/** The plot as the build wrote it: what readers without scripts have, and what all see until it is drawn. */
export function WrittenPicture({ shown, onNear }: WrittenPictureProps) {
  const pictures = use(WrittenPictures)?.(shown)
  const ref = useRef<HTMLDivElement>(null)
  useNear(ref, onNear)
  return (
    <div ref={ref} className={styles.pictures}>
      <WrittenMarkup className={styles.narrow} of={pictures?.narrow} />
      <WrittenMarkup className={styles.wide} of={pictures?.wide} />
    </div>
  )
}

type WrittenMarkupProps = {
  readonly className?: string | undefined
  readonly of?: string | undefined
}

/** In a browser it is there already: React leaves it as it is, and knows nothing of it. */
export function WrittenMarkup({ className, of = '' }: WrittenMarkupProps) {
  return (
    <div
      className={className}
      suppressHydrationWarning
      // The build's own markup, and empty in a browser.
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={{ __html: of }}
    />
  )
}
