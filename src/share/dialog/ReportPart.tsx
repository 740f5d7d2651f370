import { useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import type { Shown } from '#charts/frame/chart.tsx'
import { count } from '#domain/words/words.ts'
import { Button } from '#ui/Button.tsx'
import { reportHref, trayIn, withTray } from '#url/reportTray.ts'
import { Part } from './Part.tsx'

/** Puts the figure into the report, which travels in the address: nothing is kept anywhere else. */
export function ReportPart({ shown }: { readonly shown: Shown }) {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const [isAdded, setAdded] = useState(false)
  const { title, figures } = trayIn(search)
  const add = () => {
    const query = shown.place.query('pinned', 'short').replace(/^\?/, '')
    const added = [...figures, { chart: shown.id, query, note: '' }]
    navigate(path + withTray(search, { title, figures: added }), { replace: true })
    setAdded(true)
  }
  return (
    <Part title="Report">
      <Button onClick={add}>Add to report</Button>
      <p role="status">
        {figures.length === 0 ? (
          'Collect pinned figures from any page, then print them as one dossier or take all pictures at once.'
        ) : (
          <>
            {isAdded ? 'Added. ' : ''}The report has {count(figures.length, 'figure', 'figures')},
            kept in the address. <Link href={reportHref({ title, figures })}>Open the report</Link>
          </>
        )}
      </p>
    </Part>
  )
}
