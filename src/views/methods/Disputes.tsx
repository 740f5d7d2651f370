import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { DisputeRecord } from '#evidence/DisputeList.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './MethodsView.module.css'

export function Disputes({ version }: { readonly version: DataVersion }) {
  const { disputes } = useTables(version, ['disputes'])
  return (
    <section id="disputes" className={styles.section}>
      <h2>Where sources disagree</h2>
      {disputes.length === 0 && (
        <p>This version rests on one source, so nothing in it can disagree.</p>
      )}
      {disputes.map((dispute) => (
        <Disclosure key={dispute.id} summary={dispute.question}>
          <DisputeRecord version={version} dispute={dispute} />
        </Disclosure>
      ))}
    </section>
  )
}
