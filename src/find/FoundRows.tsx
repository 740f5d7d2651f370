import { Link } from 'wouter'
import type { FindKind } from '#domain/find/entry.ts'
import { Button } from '#ui/Button.tsx'
import { FoundWords } from './FoundWords.tsx'
import styles from './Found.module.css'
import type { FindSection } from './sections.ts'

type FoundRowsProps = {
  readonly sections: readonly FindSection[]
  /** Folded, to mark. */
  readonly words: readonly string[]
  readonly onWhole: (kind: FindKind) => void
}

/** What was found as lists of links, under a heading for each group. What can only be done over a page is left out. */
export function FoundRows({ sections, words, onWhole }: FoundRowsProps) {
  return sections.map(({ id, name, total, options }) => (
    <section key={id} className={styles.group} data-page aria-labelledby={`found-${id}`}>
      <h2 id={`found-${id}`} className={styles.head}>
        <span>{name}</span>
        {total !== null && <span className={styles.total}> {total}</span>}
      </h2>
      <ul className={styles.rows}>
        {options.map((option) => {
          const { key, to, act } = option
          return (
            <li key={key}>
              {to !== null && (
                <Link href={to} className={styles.row}>
                  <FoundWords option={option} words={words} />
                </Link>
              )}
              {act?.do === 'whole' && (
                <span className={styles.more}>
                  <Button variant="quiet" onClick={() => onWhole(act.kind)}>
                    {option.title}
                  </Button>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  ))
}
