import { Highlighted } from '#marks/Highlighted.tsx'
import { FoundMark } from './FoundMark.tsx'
import styles from './Found.module.css'
import type { FindOption } from './sections.ts'

type FoundWordsProps = {
  readonly option: FindOption
  /** Folded, to mark. */
  readonly words: readonly string[]
}

/** What a row says: what it is, what of it, when, and where the words were found. */
export function FoundWords({ option, words }: FoundWordsProps) {
  const { mark, kind, title, value, when, below } = option
  const marked = mark?.of === 'action' ? [] : words
  return (
    <>
      <span className={styles.mark}>
        <FoundMark mark={mark} />
      </span>
      <span className={styles.words}>
        {kind && <span className="visually-hidden">{kind}: </span>}
        <span className={styles.title}>
          <Highlighted text={title} words={marked} />
        </span>
        {value && (
          <>
            <span aria-hidden="true">: </span>
            <span>
              <span className="visually-hidden">, </span>
              <Highlighted text={value} words={words} />
            </span>
          </>
        )}
        {below && (
          <span className={styles.below}>
            <span className="visually-hidden">. </span>
            {below.where && <span>{below.where}: </span>}
            <Highlighted text={below.text} words={marked} />
          </span>
        )}
      </span>
      {when && (
        <span className={styles.when}>
          <span className="visually-hidden">, </span>
          {when}
        </span>
      )}
    </>
  )
}
