import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Shown } from '#charts/frame/chart.tsx'
import { toCsv } from '#charts/frame/toCsv.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import { count } from '#domain/words/words.ts'
import type { Facts } from '#share/facts.ts'
import { fileName } from '#share/files/fileName.ts'
import { loadLines } from '#share/files/loadLines.ts'
import { saveFile } from '#share/files/saveFile.ts'
import { sourcesBehind } from '#share/files/sourcesBehind.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { ActionButton } from './ActionButton.tsx'
import { CopyField } from './CopyField.tsx'
import styles from './DataPart.module.css'
import { Part } from './Part.tsx'

function save(name: string, content: Blob): string {
  saveFile(name, content)
  return `Saved as ${name}`
}

export function DataPart({ shown, facts }: { readonly shown: Shown; readonly facts: Facts }) {
  const [bom, setBom] = useState(true)
  const client = useQueryClient()
  const csv = fileName(shown, 'csv')
  return (
    <Part title="Data">
      <p>
        {count(shown.table.rows.length, 'row', 'rows')}, exactly as shown and in that order
        {facts.filters && `: ${facts.filters}`}.
      </p>
      <div className={styles.actions}>
        <ActionButton
          label="Download CSV"
          action={async () =>
            save(csv, new Blob([toCsv(shown.table, { bom })], { type: 'text/csv' }))
          }
        />
        <ActionButton
          label="Download JSON"
          action={async () => {
            const { viewJson } = await import('#share/files/metadata.ts')
            const json = viewJson(shown, facts, await sourcesBehind(client, facts.version, shown))
            return save(fileName(shown, 'json'), new Blob([json], { type: 'application/json' }))
          }}
        />
        <ActionButton
          label="Download ZIP"
          action={async () => {
            const { viewZip } = await import('#share/files/viewZip.ts')
            return save(
              fileName(shown, 'zip'),
              viewZip(shown, facts, await sourcesBehind(client, facts.version, withSides(shown))),
            )
          }}
        />
      </div>
      <label className={styles.bom}>
        <input type="checkbox" checked={bom} onChange={() => setBom(!bom)} />
        CSV for Excel (starts with a byte order mark)
      </label>
      <p>The ZIP holds the CSV, metadata, sources and a page to read first.</p>
      <Disclosure summary="Load it in R, pandas or Excel">
        {loadLines(csv).map(({ program, code }) => (
          <div key={program} className={styles.lines}>
            <h4>{program}</h4>
            <CopyField text={code} action={`Copy for ${program}`} />
          </div>
        ))}
      </Disclosure>
    </Part>
  )
}

/** The ZIP lists every side of disputes, so it needs their sources too. */
function withSides({ sources, disputes }: Shown): Pick<Shown, 'sources'> {
  const sides = disputes.flatMap(({ positions }) => positions)
  return { sources: [...new Set([...sources, ...sourcesOf(sides)])] }
}
