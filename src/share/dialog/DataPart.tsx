import { useQueryClient } from '#queries/useQuery.ts'
import { useState } from 'react'
import type { Shown } from '#charts/frame/chart.tsx'
import { count } from '#domain/words/words.ts'
import type { Facts } from '#share/facts.ts'
import { fileName } from '#share/files/fileName.ts'
import { loadLines } from '#share/files/loadLines.ts'
import { saveRows } from '#share/files/saveListing.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { ActionButton } from './ActionButton.tsx'
import { CopyField } from './CopyField.tsx'
import styles from './DataPart.module.css'

const FORMS = ['csv', 'json', 'zip'] as const

export function DataPart({ shown, facts }: { readonly shown: Shown; readonly facts: Facts }) {
  const [bom, setBom] = useState(true)
  const client = useQueryClient()
  const csv = fileName(shown, 'csv')
  return (
    <>
      <p>
        {rowsWords(shown, facts)} Pinned to data of {facts.version.id}.
      </p>
      <div className={styles.actions}>
        {FORMS.map((form) => (
          <ActionButton
            key={form}
            label={`Download ${form.toUpperCase()}`}
            action={() => saveRows(client, shown, facts, { form, bom })}
          />
        ))}
      </div>
      <label className={styles.bom}>
        <input type="checkbox" checked={bom} onChange={() => setBom(!bom)} />
        CSV for Excel (starts with a byte order mark)
      </label>
      <p>
        The ZIP holds the CSV, metadata, sources, what they disagree on, if they do, and a page that
        says what is in it.
      </p>
      <Disclosure summary="Load it in R, pandas or Excel">
        {loadLines(csv).map(({ program, code }) => (
          <div key={program} className={styles.lines}>
            <h3>{program}</h3>
            <CopyField text={code} action={`Copy for ${program}`} />
          </div>
        ))}
      </Disclosure>
    </>
  )
}

function rowsWords({ table }: Shown, { filters }: Facts): string {
  const rows = `${count(table.rows.length, 'row', 'rows')}, exactly as shown and in that order`
  const narrowed = filters === '' ? '' : `: ${filters}`
  const behind = table.behind ? ' Each names its sources, with their addresses.' : ''
  return `${rows}${narrowed}.${behind}`
}
