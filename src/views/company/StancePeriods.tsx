import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import type { CodebookEntry } from '#domain/schema/codebookTables.ts'
import { decidingRule } from '#domain/stance/decidingRule.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { UNREAD_WORDS } from '#domain/record/unread.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { HowCoded } from '#evidence/HowCoded.tsx'
import { EvidenceDisclosure } from '#evidence/EvidenceDisclosure.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import { ListFiles } from '#share/ListFiles.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { ShortRows } from '#ui/ShortRows.tsx'
import { useHere } from '#url/here.ts'
import { periodHref } from '#url/hrefs.ts'
import type { CompanyPart } from './companyPart.ts'
import { periodAnchor } from './periodAnchor.ts'
import { loadCompanyListings } from './loadCompanyListings.ts'
import styles from './CompanyView.module.css'

/** Newest first. */
export function StancePeriods(part: CompanyPart) {
  const { version, lens, values, standing, name } = part
  const { codebook } = useTables(version, [], ['codebook'])
  const periods = standing.periods.toReversed()
  const { hash } = useHere()
  return (
    <section aria-labelledby="periods">
      <h2 id="periods">
        {periods.length === 0 && standing.unreadPeriods > 0
          ? 'No period that can be read'
          : periods.length === 0
            ? 'No period of stance yet'
            : periods.length === 1
              ? 'One period, and its reason'
              : `${sentenceCase(count(periods.length, 'period', 'periods'))}, each with its reason`}
      </h2>
      {standing.unreadPeriods > 0 && (
        <p className={styles.note}>
          {UNREAD_WORDS}: {count(standing.unreadPeriods, 'period', 'periods')} of {name}, missing
          here.
        </p>
      )}
      {periods.length === 0 && standing.unreadPeriods === 0 && (
        <p className={styles.note}>
          {standing.recordFrom
            ? `The record of ${name} begins later than the day in view. Choose a later day above.`
            : `No stance of ${name} is coded in this version of the data.`}
        </p>
      )}
      <ShortRows first={1} many={periods.length} isNamed={hash.startsWith(`#${periodAnchor('')}`)}>
        <ol className={styles.rows}>
          {periods.map((period) => (
            <li key={period.id} id={periodAnchor(period.id)} tabIndex={-1} className={styles.row}>
              <div className={styles.lead}>
                <p className={styles.term}>
                  <StanceGlyph look={stanceLookOf(period)} />{' '}
                  <Link className="alone" href={periodHref(period, values)}>
                    {stanceLookWords(stanceLookOf(period))}
                  </Link>
                </p>
                <p className={styles.when}>
                  {edtfWords(period.from)} <br />
                  {period.to === null
                    ? lens.asof === version.id
                      ? 'to today'
                      : 'still then'
                    : `to ${edtfWords(period.to)}`}
                </p>
              </div>
              <div>
                <p className={styles.what}>
                  <strong>{period.participation}.</strong> {period.rationale}
                </p>
                <div className={styles.behind}>
                  <ConfidenceMark of={period} withWord />
                  <EvidenceDisclosure
                    version={version}
                    row={period}
                    of={`${stanceLookWords(stanceLookOf(period))} from ${edtfWords(period.from)}`}
                    speaker={standing.company}
                  />
                  <Rule stance={period} codebook={codebook ?? []} />
                </div>
              </div>
            </li>
          ))}
        </ol>
      </ShortRows>
      {periods.length > 0 && <HowCoded version={version} />}
      {periods.length > 0 && (
        <ListFiles
          what="the periods"
          version={version}
          listing={async () => (await loadCompanyListings()).periodsListing(part, periods)}
        />
      )}
    </section>
  )
}

type RuleProps = { readonly stance: Stance; readonly codebook: readonly CodebookEntry[] }

function Rule({ stance, codebook }: RuleProps) {
  const { value, rules } = decidingRule(stance, codebook)
  if (value === null && rules.length === 0) return null
  const [only] = rules
  return (
    <Disclosure
      summary={
        only && rules.length === 1
          ? `Decided by ${only.term.toLowerCase()}`
          : `What ${stance.stance} means`
      }
    >
      {value && (
        <p className={styles.rule}>
          <strong>{sentenceCase(value.term)}.</strong> {value.definition}
          {value.evidenceNeeded && ` Evidence needed: ${value.evidenceNeeded}`}
        </p>
      )}
      {rules.map(({ id, term, definition }) => (
        <p key={id} className={styles.rule}>
          <strong>{term}.</strong> {definition}
        </p>
      ))}
    </Disclosure>
  )
}
