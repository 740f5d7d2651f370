import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { CitationList } from '#evidence/CitationList.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { compact } from '#ui/format.ts'
import styles from './ModelsView.module.css'

/** Never divided by each other: each publisher counts its own way. */
export function FamilyDownloads({ version }: { readonly version: DataVersion }) {
  const { familyDownloads } = useTables(version, ['familyDownloads'])
  if (familyDownloads.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>Downloads of open families</h2>
      <p className={styles.lede}>
        Cumulative, as each was reported. The counts are made in unlike ways and cannot be compared.
      </p>
      {familyDownloads.map((family) => (
        <Disclosure
          key={family.id}
          summary={`${family.family}: ${compact(family.cumulativeDownloads)} by ${edtfWords(family.asOf, 'long')}`}
        >
          <CitationList version={version} evidence={family.evidence} />
        </Disclosure>
      ))}
    </section>
  )
}
