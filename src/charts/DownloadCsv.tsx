import { Button } from '#ui/Button.tsx'
import type { Shown } from './chart.tsx'
import { toCsv } from './toCsv.ts'

/** The rows as shown, as a file named after the chart and the data. */
export function DownloadCsv({
  shown,
  version,
}: {
  readonly shown: Shown
  readonly version: string
}) {
  return (
    <Button
      variant="quiet"
      onClick={() => {
        const url = URL.createObjectURL(new Blob([toCsv(shown.table)], { type: 'text/csv' }))
        const link = document.createElement('a')
        link.href = url
        link.download = `oversight-atlas-${shown.id}-${version}.csv`
        link.click()
        URL.revokeObjectURL(url)
      }}
    >
      Download CSV
    </Button>
  )
}
