import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { DisputeRecord } from '#evidence/DisputeList.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'

/** Every question on which sources disagree. */
export function Disputes({ version }: { readonly version: DataVersion }) {
  const { disputes } = useTables(version, ['disputes'])
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
    </>
  )
}
