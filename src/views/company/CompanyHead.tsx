import { Link } from 'wouter'
import { companyHeadline } from '#domain/overview/companyHeadline.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { Company } from '#domain/schema/recordTables.ts'
import { sinceWords } from '#domain/stance/sinceWords.ts'
import { countryWords } from '#domain/words/words.ts'
import { Absence } from '#marks/Absence.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { DisagreeMark } from '#marks/DisagreeMark.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import { OutLink } from '#ui/OutLink.tsx'
import { cellHref } from '#url/hrefs.ts'
import type { CompanyPart } from './companyPart.ts'
import styles from './CompanyHead.module.css'

export function CompanyHead({ lens, values, standing, name }: CompanyPart) {
  const { company, stance, since, recordFrom, disputes } = standing
  return (
    <header className={styles.head}>
      <div>
        <Profile company={company} />
        <h1>{companyHeadline(standing, lens.asof)}</h1>
      </div>
      <div className={styles.stance}>
        {stance && since !== null ? (
          <>
            <p className={styles.value}>
              <StanceGlyph look={stanceLookOf(stance)} size={18} />{' '}
              {stanceLookWords(stanceLookOf(stance))}
              {disputes.length > 0 && (
                <>
                  {' '}
                  <DisagreeMark withWord />
                </>
              )}
            </p>
            <p>{sinceWords(since, 'short')}</p>
            <p>
              <ConfidenceMark of={stance} withWord />
              {stance.from !== since && `, ${sinceWords(stance.from, 'short')}`}
            </p>
            <p>
              <Link className="alone" href={cellHref(`${company.id}.stance`, values)}>
                Compare {name} with others
              </Link>
            </p>
          </>
        ) : (
          <p>
            {standing.isUnread ? (
              <Absence kind="unread" />
            ) : standing.isNotCoded ? (
              <Absence kind="not-coded" />
            ) : (
              <Absence kind="not-yet">{recordFrom && edtfWords(recordFrom)}</Absence>
            )}
          </p>
        )}
      </div>
    </header>
  )
}

function Profile({ company }: { readonly company: Company }) {
  const { country, hq, parent, founded, site, name } = company
  const parts = [
    countryWords(country),
    hq,
    parent !== null && parent !== name ? parent : null,
    founded && `founded ${/^\d{4}(-\d{2})*$/.test(founded) ? edtfWords(founded) : founded}`,
  ].filter((part) => part !== null)
  return (
    <p className={styles.profile}>
      Company · {parts.join(' · ')}
      {site && (
        <>
          {' '}
          · <OutLink href={site}>{new URL(site).hostname.replace(/^www\./, '')}</OutLink>
        </>
      )}
    </p>
  )
}
