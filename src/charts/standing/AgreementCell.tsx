import { edtfWords } from '#domain/days/edtfWords.ts'
import { testingAgreementWords, type TestingAgreement } from '#domain/stance/testingAgreement.ts'
import { Absence } from '#marks/Absence.tsx'
import styles from './StandingPlot.module.css'

/** The date of the agreement, or which kind of “no”. */
export function AgreementCell({ agreement }: { readonly agreement: TestingAgreement }) {
  const { kind, date } = agreement
  switch (kind) {
    case 'signed':
      return date === null ? 'Signed' : edtfWords(date)
    case 'unknown':
      return <Absence kind="unknown">Unknown</Absence>
    case 'none-found':
      return <Absence kind="unknown">None found</Absence>
    case 'unread':
      return <Absence kind="unread" />
    case 'not-invited':
      return 'Not invited'
    case 'declined':
      return <Absence kind="declined">{date && edtfWords(date)}</Absence>
    case 'partly':
    case 'reported-not-confirmed':
      return <span className={styles.long}>{testingAgreementWords(agreement)}</span>
  }
}
