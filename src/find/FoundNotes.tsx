import type { FindTables } from '#domain/find/findTables.ts'
import { listed, sentenceCase } from '#domain/words/words.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from './Found.module.css'
import type { useFind } from './useFind.ts'

type FoundNotesProps = {
  readonly search: Pick<
    ReturnType<typeof useFind>,
    'answer' | 'isWaiting' | 'waiting' | 'failed' | 'again'
  >
  readonly onSay: (q: string) => void
}

/** What a reader has to know of an answer: what was taken for a slip, what is missing, what has nothing. */
export function FoundNotes({ search, onSay }: FoundNotesProps) {
  const { answer, isWaiting, waiting, failed, again } = search
  const { near = [], alone = [], total = 0 } = answer?.found ?? {}
  const isNothing =
    answer !== null && !isWaiting && total === 0 && answer.asked.actions.length === 0
  return (
    <>
      {failed.length > 0 && (
        <Notice
          title={`${sentenceCase(listed(failed.map(tableWords)))} could not be read.`}
          actions={
            <Button variant="quiet" onClick={again}>
              Try again
            </Button>
          }
        >
          Everything else is searched.
        </Notice>
      )}
      {near.map(({ term, words }) => (
        <p key={term} className={styles.note}>
          Nothing has “{term}” here. Shown is what has{' '}
          {listed(
            words.map((word) => `“${word}”`),
            'or',
          )}
          .
        </p>
      ))}
      {waiting.length > 0 && (
        <p className={styles.note}>Still reading {listed(waiting.map(tableWords))}.</p>
      )}
      {isNothing && (
        <div className={styles.note}>
          <p>
            <strong>
              {alone.length > 1
                ? `Nothing has all of ${listed(alone.map(({ term }) => `“${term}”`))}.`
                : 'Nothing has these words.'}
            </strong>
          </p>
          {alone
            .filter((one) => one.total > 0)
            .map((one) => (
              <p key={one.term}>
                <Button variant="quiet" onClick={() => onSay(one.term)}>
                  “{one.term}” alone
                </Button>{' '}
                <span>{one.total} found</span>
              </p>
            ))}
        </div>
      )}
    </>
  )
}

const WORDS: Readonly<Partial<Record<keyof FindTables, string>>> = {
  actors: 'names of bodies',
}

/** What a reader calls a table: `the sources`. */
const tableWords = (table: keyof FindTables) => `the ${WORDS[table] ?? table}`
