import { edtfWords } from '#domain/days/edtfWords.ts'
import type { Commitment } from '#domain/schema/recordTables.ts'
import { sentenceCase } from '#domain/words/words.ts'
import styles from './CellRecord.module.css'

/** Nothing where the record holds no more. */
export function CommitmentFacts({ commitment }: { readonly commitment: Commitment }) {
  const { renegotiated, scope, frameworkName, latestVersion, gradePoints, lastConfirmed } =
    commitment
  const facts: readonly (readonly [string, string | null])[] = [
    ['Scope', scope && sentenceCase(scope.replaceAll('-', ' '))],
    ['Framework', frameworkName],
    ['Latest version', latestVersion],
    ['Renegotiated', renegotiated && edtfWords(renegotiated)],
    ['Points', gradePoints === null ? null : gradePoints.toFixed(2)],
    [
      'Last confirmed',
      lastConfirmed && `${lastConfirmed.status}, ${edtfWords(lastConfirmed.asOf)}`,
    ],
  ]
  const known = facts.filter(([, words]) => words !== null)
  if (known.length === 0) return null
  return (
    <dl className={styles.facts}>
      {known.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
