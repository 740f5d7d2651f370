import { useRef, useState, type ReactNode } from 'react'
import styles from './FarBelow.module.css'
import { useNear } from './useNear.ts'

type FarBelowProps = {
  /** About how high it is, in CSS pixels, as long as it is not laid out. */
  readonly height: number
  /** It keeps margins within, as what may be left out does: a grid, or a `flow-root`. */
  readonly className: string | undefined
  readonly children: ReactNode
}

/**
 * What stands below that which is seen first: the browser lays it out when it comes near. From then on it is as any
 * other part, since nothing can stand out of a box that may be left out, and explanations do.
 */
export function FarBelow({ height, className, children }: FarBelowProps) {
  const ref = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)
  useNear(ref, () => setIsNear(true))
  return (
    <div
      ref={ref}
      className={`${styles.part} ${className}`}
      data-far={isNear ? undefined : true}
      style={isNear ? undefined : { containIntrinsicBlockSize: `auto ${height}px` }}
    >
      {children}
    </div>
  )
}
