import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { citedRecordHref } from '#url/hrefs.ts'
import { useAbsolute } from './useAbsolute.ts'
import styles from './CiteRecord.module.css'

type CiteRecordProps = {
  readonly version: DataVersion
  readonly asof: IsoDate
  /** Title of what is cited. */
  readonly title: string
  /** Path of its page. */
  readonly path: string
}

/** A citation with a pinned address. */
export function CiteRecord({ version, asof, title, path }: CiteRecordProps) {
  const absolute = useAbsolute()
  const address = absolute(citedRecordHref(path, { asof, data: version.id }))
  const on = asof === version.id ? '' : `, as of ${dayWords(asof)}`
  const text = `“${title}”${on}. Oversight Atlas, data of ${dayWords(version.id)}. CC BY 4.0. ${address}`
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">Cite this page</h2>
      <p className={styles.text}>{text}</p>
      <div className={styles.copy}>
        <CopyButton text={text} label="Copy citation" />
        <CopyButton text={address} label="Copy link" />
      </div>
      <p className={styles.note}>
        The link is pinned to the data of {dayWords(version.id)}: it will show the same when newer
        data exists.
      </p>
    </section>
  )
}
