import { useTables } from '#data/useTables.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { Lens } from '#domain/record/lens.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { ListFiles } from '#share/ListFiles.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { compact } from '#ui/format.ts'
import type { ValuesOf } from '#url/address.ts'
import type { modelsAddress } from '#url/models.ts'
import styles from './ModelsView.module.css'

type OpenFamiliesProps = {
  readonly version: DataVersion
  readonly lens: Lens
  readonly values: ValuesOf<typeof modelsAddress.params>
}

/** Never divided by each other: each publisher counts its own way. */
export function OpenFamilies({ version, lens, values }: OpenFamiliesProps) {
  const { familyDownloads } = seenTables(useTables(version, ['familyDownloads']), lens)
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
          <SeenEvidence version={version} row={family} />
        </Disclosure>
      ))}
      <ListFiles
        what="the downloads of open families"
        version={version}
        listing={async () => {
          const { familiesListing } = await loadListing()
          return familiesListing(familyDownloads, lens, values)
        }}
      />
    </section>
  )
}

/** Loaded when it is saved. */
const loadListing = () => import('./familiesListing.ts')
