import type { MouseEventHandler } from 'react'
import { Link, useLocation } from 'wouter'
import { useKnownWho } from '#share/useKnownWho.ts'
import { pageHref } from '#url/hrefs.ts'
import { paths } from '#url/paths.ts'
import { reportAddress } from '#url/report.ts'
import { useAddress } from '#url/useAddress.ts'

/** The report in the menu; absent while it is empty. */
export function ReportItem({ onClick }: { readonly onClick: MouseEventHandler<HTMLElement> }) {
  const [here] = useLocation()
  const values = useKnownWho(useAddress(reportAddress).values)
  const { title, figures } = values
  if (figures.length === 0) return null
  return (
    <li>
      <Link
        href={pageHref('report', values, { title, figures })}
        onClick={onClick}
        aria-current={here.startsWith(paths.report) ? 'page' : undefined}
      >
        Report, {figures.length}
      </Link>
    </li>
  )
}
