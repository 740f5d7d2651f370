import { Link } from 'wouter'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { useAbsolute } from '#evidence/useAbsolute.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import type { SharedValues } from '#url/address.ts'
import { pageHref, pinnedHref } from '#url/hrefs.ts'
import styles from './MethodsView.module.css'

type CitingProps = { readonly version: DataVersion; readonly values: SharedValues }

export function Citing({ version, values }: CitingProps) {
  const absolute = useAbsolute()
  const address = absolute(pinnedHref('overview', { asof: null, data: version.id }))
  const text = `Oversight Atlas (${version.id.slice(0, 4)}). ${version.title}, data of ${dayWords(version.id)} [data set]. CC BY 4.0. ${address}`
  return (
    <>
      <p className={styles.prose}>
        Cite a pinned link: it carries the version of the data, so what you cite does not change.
        Compute estimates are by Epoch AI, CC BY 4.0, and are credited separately.
      </p>
      <p className={styles.citation}>{text}</p>
      <CopyButton text={text} label="Copy citation" />
      <p className={styles.prose}>
        A picture exported here says what made it.{' '}
        <Link href={pageHref('verify', values)}>Verify a figure</Link> compares one, or a pinned
        link, with the data as it is now.
      </p>
    </>
  )
}
