import { Link } from 'wouter'
import { dayWords } from '#domain/days/edtfWords.ts'
import { looksBack } from '#domain/record/seenTables.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { HeadlineWords } from '#domain/regimes/findings/headline.ts'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './Headline.module.css'

type HeadlineProps = {
  readonly words: HeadlineWords
  readonly lens: Lens
  /** Of the tab that tells the question and how it is read. */
  readonly questionHref: string
}

/** What was done last, and what it did. */
export function Headline({ words, lens, questionHref }: HeadlineProps) {
  const { title, lede, isStart } = words
  return (
    <div className={styles.headline}>
      <h1>
        <Superscript text={title} />
      </h1>
      <p className={styles.lede}>
        <span data-said>
          <Superscript text={lede} />
        </span>
        {isStart && (
          <>
            {' '}
            <Link href={questionHref}>The question, and how it is read</Link>
          </>
        )}
        {looksBack(lens) &&
          ` Rules and facts of models are those of ${dayWords(lens.version, 'long')}: worded with hindsight.`}
      </p>
    </div>
  )
}
