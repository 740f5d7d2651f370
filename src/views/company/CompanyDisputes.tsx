import { useState } from 'react'
import { useTables } from '#data/useTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { disputesAbout } from '#domain/record/disputes.ts'
import { disputeOnRecord, isOpenDispute } from '#domain/record/disputeOnRecord.ts'
import type { Dispute } from '#domain/schema/recordTables.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { DisputeRecord } from '#evidence/DisputeList.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import type { CompanyPart } from './companyPart.ts'
import styles from './CompanyView.module.css'

/** Open disputes first. */
export function CompanyDisputes({ version, lens, standing, name }: CompanyPart) {
  const { disputes, events } = seenTables(useTables(version, ['disputes', 'events']), lens)
  const own = disputesAbout(disputes, 'companies', standing.company.id).filter((dispute) =>
    disputeOnRecord(dispute, events, lens.asof, version.id),
  )
  const openFirst = [...own.filter(isOpenDispute), ...own.filter((one) => !isOpenDispute(one))]
  return (
    <section aria-labelledby="disputes">
      <h2 id="disputes">Where sources disagree</h2>
      {own.length === 0 ? (
        <p className={styles.note}>No dispute about {name} is on record by this day.</p>
      ) : (
        <>
          <p className={styles.note}>
            {sentenceCase(count(own.length, 'question', 'questions'))} about {name}; each side’s
            claim, its sources and how it was resolved.
          </p>
          {openFirst.map((dispute) => (
            <Question key={dispute.id} dispute={dispute} version={version} />
          ))}
        </>
      )}
    </section>
  )
}

/** Its evidence is fetched when it is opened. */
function Question({
  dispute,
  version,
}: {
  readonly dispute: Dispute
  readonly version: DataVersion
}) {
  const [wasOpened, setOpened] = useState(false)
  return (
    <Disclosure
      summary={`${dispute.question}${isOpenDispute(dispute) ? ' Not settled.' : ''}`}
      onToggle={(isOpen) => isOpen && setOpened(true)}
    >
      {wasOpened && <DisputeRecord version={version} dispute={dispute} />}
    </Disclosure>
  )
}
