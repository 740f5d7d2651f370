import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { dayWords } from '#domain/days/edtfWords.ts'
import { looksBack } from '#domain/record/seenTables.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { HeadlineWords } from '#domain/regimes/findings/headline.ts'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './Headline.module.css'

/** How long the page is still before it is read out, so that a walk along a lever is said once. Milliseconds. */
const STILL_MS = 300

type HeadlineProps = {
  readonly words: HeadlineWords
  readonly lens: Lens
  /** Of the tab that tells the question and how it is read. */
  readonly questionHref: string
}

/** What was done last, and what it did; read out once the reader is done. */
export function Headline({ words, lens, questionHref }: HeadlineProps) {
  const { title, lede, isStart } = words
  return (
    <div className={styles.headline}>
      <h1>
        <Superscript text={title} />
      </h1>
      <p className={styles.lede}>
        <Superscript text={lede} />
        {isStart && (
          <>
            {' '}
            <Link href={questionHref}>The question, and how it is read</Link>
          </>
        )}
        {looksBack(lens) &&
          ` Rules and facts of models are those of ${dayWords(lens.version, 'long')}: worded with hindsight.`}
      </p>
      <Said text={`${title}. ${lede}`} />
    </div>
  )
}

/** Nothing at first: what the page opens with is read anyway. */
function Said({ text }: { readonly text: string }) {
  const [said, setSaid] = useState(text)
  const [isQuiet, setQuiet] = useState(true)
  useEffect(() => {
    if (text === said) return undefined
    const timer = setTimeout(() => {
      setSaid(text)
      setQuiet(false)
    }, STILL_MS)
    return () => clearTimeout(timer)
  }, [text, said])
  return (
    <p className="visually-hidden" role="status">
      {isQuiet ? '' : said}
    </p>
  )
}
