import { Link } from 'wouter'
import { Figure } from '#charts/frame/Figure.tsx'
import { signsChart } from '#charts/signs/signsChart.tsx'
import { useTables } from '#data/useTables.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { readIndicators, type Pull } from '#domain/regimes/findings/indicators.ts'
import { scenarioShortName } from '#domain/regimes/findings/scenarioShortName.ts'
import { listed, sentenceCase } from '#domain/words/words.ts'
import { EvidenceDisclosure } from '#evidence/EvidenceDisclosure.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { pageHref } from '#url/hrefs.ts'
import styles from './OverviewView.module.css'
import type { OverviewPart } from './overviewPart.ts'

export function Signs({ version, lens, values }: OverviewPart) {
  const { indicators } = useTables(version, ['indicators'])
  const moved = readIndicators(indicators, lens.asof).filter((reading) => reading.moved === true)
  return (
    <section>
      {/* Signs concern the whole record, whichever companies are chosen. */}
      <Figure shown={signsChart.show({ indicators }, { ...lens, who: [] }, values)} />
      {moved.length > 0 && (
        <Disclosure summary={`See each of the ${moved.length}`}>
          <ul className={styles.signs}>
            {moved.map(({ indicator, pulls }) => (
              <li key={indicator.id}>
                <p className={styles.sign}>{indicator.sign}</p>
                <p className={styles.when}>
                  {sentenceCase(indicator.state)}, as of {edtfWords(indicator.asOf)}.{' '}
                  {pullsWords(pulls)}
                </p>
                <EvidenceDisclosure version={version} row={indicator} of={indicator.sign} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles.more}>
        <Link className="alone" href={pageHref('scenarios', values, {}, 'indicators')}>
          What each scenario would change
        </Link>
      </p>
    </section>
  )
}

/** `Strong for Status quo, moderate against Mandatory licensing.` */
function pullsWords(pulls: readonly Pull[]): string {
  if (pulls.length === 0) return 'It favours none of the scenarios as it stands.'
  const words = pulls.map(
    ({ scenario, direction, strength }) =>
      `${strength} ${direction === 'up' ? 'for' : 'against'} ${scenarioShortName(scenario).toLowerCase()}`,
  )
  return `${sentenceCase(listed(words))}.`
}
