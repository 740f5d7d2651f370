import { useState, type ComponentProps } from 'react'
import { ShortList } from './ShortList.tsx'

type ShortRowsProps = Pick<ComponentProps<typeof ShortList>, 'many' | 'first' | 'children'> & {
  /** Whether a link names one of them. */
  readonly isNamed?: boolean
}

/** On a phone the first two or so, until one asks for all: for rows that are paragraphs, or more. */
export function ShortRows({ first = 2, isNamed = false, ...list }: ShortRowsProps) {
  const [isAsked, setAsked] = useState(false)
  return (
    <ShortList
      {...list}
      first={first}
      isWhole={isAsked || isNamed}
      onWhole={() => setAsked(true)}
    />
  )
}
