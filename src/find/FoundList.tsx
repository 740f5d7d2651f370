import type { Ref } from 'react'
import { Link } from 'wouter'
import { isEntryOf } from '#ui/useCover.ts'
import { FoundWords } from './FoundWords.tsx'
import styles from './Found.module.css'
import type { FindOption, FindSection } from './sections.ts'

type FoundListProps = {
  readonly ref: Ref<HTMLDivElement>
  /** Of the list, with `list` behind it; of each option, with its key behind it. */
  readonly id: string
  readonly sections: readonly FindSection[]
  readonly current: string | null
  /** Folded, to mark. */
  readonly words: readonly string[]
  readonly onHover: (key: string) => void
  readonly onChoose: (option: FindOption) => void
}

/** Options under the heads of their groups. Focus stays in the field, which says which is meant. */
export function FoundList(props: FoundListProps) {
  const { ref, id, sections, current, words, onHover, onChoose } = props
  if (sections.length === 0) return null
  return (
    <div ref={ref} id={`${id}list`} role="listbox" aria-label="What was found">
      {sections.map((section) => (
        <div
          key={section.id}
          role="group"
          aria-labelledby={`${id}head-${section.id}`}
          className={styles.group}
        >
          <div id={`${id}head-${section.id}`} role="presentation" className={styles.head}>
            <span>{section.name}</span>
            {section.total !== null && section.total > 1 && (
              <span className={styles.total}> {section.total}</span>
            )}
          </div>
          <div role="presentation" className={styles.rows}>
            {section.options.map((option) => (
              <Option
                key={option.key}
                id={optionId(id, option.key)}
                option={option}
                isCurrent={option.key === current}
                words={words}
                onHover={() => onHover(option.key)}
                onChoose={() => onChoose(option)}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}

/** An id may hold no spaces. @param id of the list, without `list` */
export const optionId = (id: string, key: string) => id + key.replaceAll(/[^\w.:-]+/g, '-')

type OptionProps = Pick<FoundListProps, 'words'> & {
  readonly id: string
  readonly option: FindOption
  readonly isCurrent: boolean
  readonly onHover: () => void
  readonly onChoose: () => void
}

function Option({ id, option, isCurrent, words, onHover, onChoose }: OptionProps) {
  const shared = {
    id,
    role: 'option',
    'aria-selected': isCurrent,
    tabIndex: -1,
    className: styles.row,
    'data-key': option.key,
    'data-more': option.act?.do === 'whole' || undefined,
    onPointerMove: onHover,
    onClick: onChoose,
    // Focus stays in the field.
    onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
  } as const
  const inside = <FoundWords option={option} words={words} />
  return option.to === null ? (
    <button {...shared} type="button">
      {inside}
    </button>
  ) : (
    <Link {...shared} href={option.to} replace={isEntryOf('find')}>
      {inside}
    </Link>
  )
}
