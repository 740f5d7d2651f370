import type { MouseEventHandler } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { paths } from '#url/paths.ts'
import { reportHref, trayIn } from '#url/report.ts'

/** The report in the menu, once there is something in it. */
export function ReportItem({ onClick }: { readonly onClick: MouseEventHandler<HTMLElement> }) {
  const [here] = useLocation()
  const search = useSearch()
  const tray = trayIn(search)
  if (tray.figures.length === 0) return null
  const isHere = here.startsWith(paths.report)
  return (
    <li>
      <Link
        href={isHere ? `${paths.report}?${search}` : reportHref(tray)}
        onClick={onClick}
        aria-current={isHere ? 'page' : undefined}
      >
        Report, {tray.figures.length}
      </Link>
    </li>
  )
}
