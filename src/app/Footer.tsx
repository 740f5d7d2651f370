import { Link } from 'wouter'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { paths } from '#url/paths.ts'
import styles from './Footer.module.css'
import { ReachNote } from './ReachNote.tsx'

export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.about}>
        <strong>Oversight Atlas</strong> reports what public sources say and how well they say it.
        Coded by one coder under a published codebook.{' '}
        <LoadBoundary what="the reach of the research" quiet>
          <ReachNote />
        </LoadBoundary>
      </div>
      <ul className={styles.links}>
        <li>
          Data{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
            CC BY 4.0
          </a>
        </li>
        <li>
          <Link href={`${paths.data}#codebook`}>Codebook</Link>
        </li>
        <li>
          <Link href={paths.charts}>Charts to embed</Link>
        </li>
        <li>
          <Link href={paths.verify}>Verify a figure</Link>
        </li>
        <li>
          <Link href={paths.report}>Report</Link>
        </li>
        <li>
          <Link href={`${paths.data}#versions`}>Versions</Link>
        </li>
        <li>
          <Link href={`${paths.data}#cite`}>How to cite</Link>
        </li>
      </ul>
    </footer>
  )
}
