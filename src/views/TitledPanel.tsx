import type { ComponentProps } from 'react'
import { Panel } from '#ui/Panel.tsx'

type TitledPanelProps = ComponentProps<typeof Panel> & {
  /** Name of the page that the panel stands on. */
  readonly page: string
  /** What is open, where the panel is called otherwise. */
  readonly title?: string | undefined
}

/** A panel whose record the title of the page names first, so that a citation of the page cites what is open. */
export function TitledPanel({ page, title, children, ...panel }: TitledPanelProps) {
  return (
    <Panel {...panel}>
      <title>{`${title ?? panel.label} · ${page} · Oversight Atlas`}</title>
      {children}
    </Panel>
  )
}
