import { Link } from 'wouter'
import { useVersion } from '#data/useVersion.ts'
import { useKnownWho } from '#share/useKnownWho.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { pageHref } from '#url/hrefs.ts'
import { overviewAddress } from '#url/overview.ts'
import { reportAddress } from '#url/report.ts'
import { useAddress } from '#url/useAddress.ts'
import styles from './Shell.module.css'

export function Footer() {
  const values = useKnownWho(useAddress(reportAddress).values)
  const { title, figures } = values
  return (
    <footer className={styles.footer}>
      <div className={styles.about}>
        <strong>Oversight Atlas</strong> reports what public sources say and how well they say it.
        Coded under a published codebook.{' '}
        <LoadBoundary what="the reach of the research" quiet>
          <ReachNote />
        </LoadBoundary>
      </div>
      <ul className={styles.links}>
        <li>
          Data{' '}
          <a
            className="alone"
            href="https://creativecommons.org/licenses/by/4.0/"
            rel="license noreferrer"
          >
            CC BY 4.0
          </a>
        </li>
        <li>
          <Link className="alone" href={pageHref('data', values, {}, 'codebook')}>
            Codebook
          </Link>
        </li>
        <li>
          <Link className="alone" href={pageHref('charts', values)}>
            Charts to embed
          </Link>
        </li>
        <li>
          <Link className="alone" href={pageHref('verify', values)}>
            Verify a figure
          </Link>
        </li>
        <li>
          <Link className="alone" href={pageHref('report', values, { title, figures })}>
            Report
          </Link>
        </li>
        <li>
          <Link className="alone" href={pageHref('data', values, {}, 'versions')}>
            Versions
          </Link>
        </li>
        <li>
          <Link className="alone" href={pageHref('data', values, {}, 'cite')}>
            How to cite
          </Link>
        </li>
      </ul>
    </footer>
  )
}

/** How far the research behind the shown version reaches, so that an absence is not read as a fact. */
function ReachNote() {
  const { values } = useAddress(overviewAddress)
  const { version } = useVersion(values.data)
  return version.asOfNote
}
