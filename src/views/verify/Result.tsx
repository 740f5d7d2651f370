import { Link } from 'wouter'
import { Notice } from '#ui/Notice.tsx'
import type { Verification } from '#share/verify/verify.ts'
import { problemWords, type Problem } from '#url/address.ts'
import { ChartResult } from './ChartResult.tsx'
import { verdictSentence } from './checkWords.ts'
import styles from './VerifyView.module.css'

type ResultProps = {
  readonly outcome: Verification
  /** Of the file; `null` for a link. */
  readonly name: string | null
}

const WORDS = { same: 'Same', changed: 'Changed', unknown: 'Unknown', refused: 'Refused' } as const

export function Result({ outcome, name }: ResultProps) {
  const { verdict } = outcome
  if (!('checks' in outcome)) {
    const { title, why, link } = outcome
    return (
      <Notice
        title={`${WORDS[verdict]}. ${title}.`}
        detail={name}
        actions={link && <Link href={link}>Open what the link leads to</Link>}
      >
        {why}
      </Notice>
    )
  }
  const { checks, provenance, isWhole } = outcome
  const ignored = inWords(checks.flatMap(({ problems }) => problems))
  const mended = inWords(checks.flatMap((check) => check.mended))
  const what = provenance ? 'picture’s address' : 'link'
  return (
    <>
      <Notice title={`${WORDS[verdict]}.`} detail={name}>
        {verdictSentence(outcome)}
      </Notice>
      {ignored && (
        <p className={styles.file}>
          <strong>Part of the {what} could not be used.</strong> {ignored}. What is said here is
          about the rest.
        </p>
      )}
      {mended && (
        <p className={styles.file}>
          <strong>Part of the {what} had been altered, and was mended.</strong> {mended}.
        </p>
      )}
      {provenance && (
        <p className={styles.file}>
          {isWhole
            ? 'The file is as it was exported: its content has the hash that it carries.'
            : 'Whether the file is as it was exported cannot be told: this browser cannot make a hash.'}
        </p>
      )}
      {checks.map((check) => (
        <ChartResult key={check.shown.id} check={check} isOnly={checks.length === 1} />
      ))}
    </>
  )
}

/** Once each: the charts of a page share an address. */
const inWords = (parts: readonly Problem[]) =>
  [...new Set(parts.map((part) => problemWords([part])))].join('; ')
