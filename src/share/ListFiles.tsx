import { useQueryClient } from '#queries/useQuery.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { ActionButton } from './dialog/ActionButton.tsx'
import type { Listing } from './files/listing.ts'
import styles from './ListFiles.module.css'

type ListFilesProps = {
  /** What the rows are: “the models listed”. */
  readonly what: string
  readonly version: DataVersion
  /** The rows as they stand on the page, when they are asked for. */
  readonly listing: () => Promise<Listing>
}

const FORMS = ['csv', 'json'] as const

/** Saves a table or list that is no figure: in its order, with its filters and columns. */
export function ListFiles({ what, version, listing }: ListFilesProps) {
  const client = useQueryClient()
  return (
    <div role="group" aria-label={`Download ${what}`} className={styles.files}>
      {FORMS.map((form) => (
        <ActionButton
          key={form}
          label={`Download ${form.toUpperCase()}`}
          of={what}
          variant="quiet"
          action={async () => {
            const [{ saveListing }, rows] = await Promise.all([loadSaving(), listing()])
            return saveListing(client, rows, version, form)
          }}
        />
      ))}
    </div>
  )
}

/** Loaded when it is saved. */
const loadSaving = () => import('./files/saveListing.ts')
