import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Shown } from '#charts/frame/chart.tsx'
import { count } from '#domain/words/words.ts'
import { useKnownWho } from '#share/useKnownWho.ts'
import { Button } from '#ui/Button.tsx'
import { pageHref } from '#url/hrefs.ts'
import { reportAddress, withTray } from '#url/report.ts'
import { useAddress } from '#url/useAddress.ts'
import styles from './PicturePart.module.css'

/** The report is kept in the address alone. */
export function AddToReport({ shown }: { readonly shown: Shown }) {
  const [path, navigate] = useLocation()
  const { values, search } = useAddress(reportAddress)
  const known = useKnownWho(values)
  const { title, figures } = values
  const [isAdded, setAdded] = useState(false)
  const add = () => {
    const query = shown.place.query('pinned', 'short').replace(/^\?/, '')
    const added = [...figures, { chart: shown.id, query, note: '' }]
    navigate(path + withTray(search, { title, figures: added }), { replace: true })
    setAdded(true)
  }
  return (
    <div className={styles.report}>
      <Button variant="quiet" onClick={add}>
        Add to report
      </Button>
      <p role="status">
        {figures.length === 0 ? (
          'Collect pinned figures from any page, then print them as one dossier or take all pictures at once.'
        ) : (
          <>
            {isAdded ? 'Added. ' : ''}The report has {count(figures.length, 'figure', 'figures')},
            kept in the address.{' '}
            <Link href={pageHref('report', known, { title, figures })}>Open the report</Link>
          </>
        )}
      </p>
    </div>
  )
}
