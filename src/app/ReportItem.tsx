import type { MouseEventHandler } from 'react'
import { Link, useLocation } from 'wouter'
import { paths } from '#url/paths.ts'
import { trayText } from '#url/report.ts'
import { useSearch } from '#url/useAddress.ts'

/** The report in the menu, once there is something in it. */
export function ReportItem({ onClick }: { readonly onClick: MouseEventHandler<HTMLElement> }) {
  const [here] = useLocation()
  const tray = trayText(useSearch())
  if (tray === '') return null
  return (
    <li>
      <Link
        href={`${paths.report}?${tray}`}
        onClick={onClick}
        aria-current={here.startsWith(paths.report) ? 'page' : undefined}
      >
        Report, {tray.slice(tray.indexOf('figures=')).split('~').length}
      </Link>
    </li>
  )
}
