import { Link } from 'wouter'
import { Figure } from '#charts/frame/Figure.tsx'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { ChartCheck } from '#share/verify/checkChart.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { differenceLines, exportedWords, newestWords } from './checkWords.ts'
import styles from './VerifyView.module.css'

type ChartResultProps = {
  readonly check: ChartCheck
  /** Drawn only then: a page may have eight charts. */
  readonly isOnly: boolean
}

export function ChartResult({ check, isOnly }: ChartResultProps) {
  const { shown, version, newest } = check
  const exported = exportedWords(check)
  const now = newestWords(check)
  return (
    <section className={styles.chart} aria-label={shown.title}>
      {!isOnly && <h2>{shown.title}</h2>}
      <dl className={styles.facts}>
        <dt>Data version</dt>
        <dd>
          {version.id}, {version.title}
        </dd>
        {exported && (
          <>
            <dt>Drawn again from it</dt>
            <dd>{exported}</dd>
          </>
        )}
        <dt>Newest data</dt>
        <dd>{now ?? `This is it: no newer version is published.`}</dd>
      </dl>
      {newest && differenceLines(newest.diff).length > 0 && (
        <Disclosure summary="Which rows differ" open={isOnly}>
          <dl className={styles.facts}>
            {differenceLines(newest.diff).map(({ what, names, more }) => (
              <div key={what} className={styles.rows}>
                <dt>{what}</dt>
                <dd>
                  {names.join(' · ')}
                  {more > 0 && ` · and ${more} more`}
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      <p className={styles.ways}>
        <Link href={shown.place.href('pinned')}>
          Open the view with data of {dayWords(version.id, 'short')}
        </Link>
        {newest && (
          <Link href={newest.shown.place.href('live', 'short')}>Open it with the newest data</Link>
        )}
      </p>
      {isOnly && <Figure shown={shown} />}
    </section>
  )
}
