import { dayWords } from '#domain/days/edtfWords.ts'
import type { CompanyPart } from './companyPart.ts'
import styles from './CompanyView.module.css'

/** On an earlier day: texts are those of the data, and tell what came after. Their values and dates do not. */
export function WordedLater({ lens, version }: Pick<CompanyPart, 'lens' | 'version'>) {
  if (lens.asof >= version.id) return null
  return (
    <p className={styles.note}>
      Notes are worded as of {dayWords(version.id)}, and may speak of later days.
    </p>
  )
}
