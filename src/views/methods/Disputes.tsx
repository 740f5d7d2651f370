import { useQueryClient } from '#queries/useQuery.ts'
import { readTables } from '#data/readTables.ts'
import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { DisputeRecord } from '#evidence/DisputeList.tsx'
import { ListFiles } from '#share/ListFiles.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import type { DataPlace } from './dataListings.ts'
import { loadDataListings } from './loadDataListings.ts'

type DisputesProps = DataPlace & { readonly version: DataVersion }

/** Every question on which sources disagree. */
export function Disputes({ version, ...place }: DisputesProps) {
  const { disputes } = useTables(version, ['disputes'])
  const client = useQueryClient()
  return (
    <>
      {disputes.length === 0 && (
        <p>This version rests on one source, so nothing in it can disagree.</p>
      )}
      {disputes.map((dispute) => (
        <Disclosure key={dispute.id} summary={dispute.question}>
          <DisputeRecord version={version} dispute={dispute} />
        </Disclosure>
      ))}
      {disputes.length > 0 && (
        <ListFiles
          what="the disputes, every side"
          version={version}
          listing={async () => {
            const [{ disputesListing }, { sources }] = await Promise.all([
              loadDataListings(),
              readTables(client, version, ['sources']),
            ])
            return disputesListing(place, disputes, sources)
          }}
        />
      )}
    </>
  )
}
