import { Lede } from '#ui/Lede.tsx'
import { Link } from 'wouter'
import { pageHref } from '#url/hrefs.ts'
import type { SharedValues } from '#url/address.ts'
import styles from './ReportView.module.css'

export function EmptyReport({ values }: { readonly values: SharedValues }) {
  return (
    <div className={styles.dossier}>
      <title>Report · Oversight Atlas</title>
      <h1>Your report is empty</h1>
      <Lede>
        Collect figures from any page, each pinned to its data. Put them in order, add a note to
        each, and print one numbered dossier with its sources, or take all pictures with their
        captions and references at once.
      </Lede>
      <ol className={styles.steps}>
        <li>Open a page and set its filters as you need them.</li>
        <li>Choose “Share” beside a figure, then “Add to report”.</li>
        <li>Do the same elsewhere; the menu shows how many there are. Then open the report.</li>
      </ol>
      <p>
        Nothing is stored: the report is its address. Keep or send the link, and it opens the same
        for anybody.
      </p>
      <ul className={styles.starts}>
        <li>
          <Link href={pageHref('overview', values)}>Where companies stand</Link>
        </li>
        <li>
          <Link href={pageHref('timeline', values)}>Timeline</Link>
        </li>
        <li>
          <Link href={pageHref('compare', values)}>Compare</Link>
        </li>
        <li>
          <Link href={pageHref('scenarios', values)}>Scenarios</Link>
        </li>
      </ul>
    </div>
  )
}
