import { difference, differenceWords, isSomeDifference } from '#domain/regimes/runs/difference.ts'
import { EVERY_LEVER, isMoved } from '#domain/regimes/levers/levers.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { PageShare } from '#share/PageShare.tsx'
import { Button } from '#ui/Button.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import { span } from '#ui/format.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import type { BenchProps } from './bench.ts'
import { ReachBands } from './ReachBands.tsx'
import styles from './Strip.module.css'

/** Of names that have no room on a phone. */
const SHORT: Readonly<Record<string, string>> = {
  'mandatory-licensing': 'Licensing',
  'negotiated-compromise': 'Compromise',
}

/** What the levers have come to, while the bars are out of sight: two regimes, or on a phone all of them. */
export function Strip({ runs, found, steps, isSheet }: BenchProps & { readonly isSheet: boolean }) {
  const { levers, naming, pairs } = runs
  const [pair] = pairs
  const moved = EVERY_LEVER.filter((lever) => lever.isDecision && isMoved(lever, levers))
  return (
    <section className={styles.strip} aria-label="In short" data-sheet={isSheet || undefined}>
      <ul className={styles.regimes}>
        {runs.all.map((run, index) => {
          const { scenario, coverage } = run
          const from = found[index]
          const by = from && moved.length > 0 ? difference(from, run) : null
          const role =
            pair?.after.scenario.id === scenario.id
              ? 'looked'
              : pair?.before.scenario.id === scenario.id
                ? 'compared'
                : undefined
          return (
            <li key={scenario.id} className={styles.regime} data-role={role}>
              {role === 'compared' && <span className={styles.against}>against</span>}
              <span className={styles.count}>
                <b>{span(coverage.certain, coverage.atMost)}</b>
                <span className={styles.of}> of {coverage.total}</span>
                {by && isSomeDifference(by) && <mark>{differenceWords(by)}</mark>}
              </span>
              <span className={styles.name}>
                <span className={styles.long}>{scenarioName(scenario)}</span>
                <span className={styles.short} aria-hidden="true">
                  {SHORT[scenario.id] ?? scenarioName(scenario)}
                </span>
              </span>
              <ReachBands coverage={coverage} className={styles.bar} />
            </li>
          )
        })}
      </ul>
      <ul className={styles.moved}>
        {moved.map((lever) => (
          <li key={lever.id}>
            <mark>
              <Superscript text={lever.chip(levers, naming)} />
            </mark>
          </li>
        ))}
      </ul>
      <div className={styles.tools} role="group" aria-label="Tools of the strip">
        <Button
          onClick={() => {
            window.scrollTo(0, 0)
            document.querySelector<HTMLElement>('#levers input')?.focus({ preventScroll: true })
          }}
        >
          Levers
        </Button>
        <Button disabled={steps.undo === null} onClick={() => steps.undo?.()}>
          Undo
        </Button>
        <PageShare address={scenariosAddress} />
      </div>
    </section>
  )
}
