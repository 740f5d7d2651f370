import type { ComponentProps } from 'react'
import { Panel } from '#ui/Panel.tsx'

type TitledPanelProps = ComponentProps<typeof Panel> & {
  readonly page: string
  /** Where it differs from the label. */
  readonly title?: string | undefined
}

/** Puts what is open first in the document's title, so that a citation of the page names it. */
export function TitledPanel({ page, title, children, ...panel }: TitledPanelProps) {
  return (
    <Panel {...panel}>
      <title>{`${title ?? panel.label} · ${page} · Oversight Atlas`}</title>
      {children}
    </Panel>
  )
}
