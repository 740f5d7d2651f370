import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Shown } from '#charts/frame/chart.tsx'
import type { LinkKind, Place } from '#charts/frame/place.ts'
import { registry } from '#charts/registry.ts'
import { useTables } from '#data/useTables.ts'
import { useVersion } from '#data/useVersion.ts'
import { factsOf } from '#share/facts.ts'
import { viewLink } from '#share/links.ts'
import { today } from '#share/today.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Select } from '#ui/Select.tsx'
import { CitePart } from './CitePart.tsx'
import { DataPart } from './DataPart.tsx'
import { EmbedPart } from './EmbedPart.tsx'
import { KindChoice } from './KindChoice.tsx'
import { LinkPart } from './LinkPart.tsx'
import { PicturePart } from './PicturePart.tsx'
import { ReportPart } from './ReportPart.tsx'
import styles from './ShareDialog.module.css'

type ShareDialogProps = {
  /** What is shared: a page or a figure. */
  readonly title: string
  readonly place: Place
  /** Figures whose picture, rows and embed code can be had. */
  readonly figures: readonly Shown[]
  readonly onClose: () => void
}

/** Everything that can be taken away of a view, exactly as it is. */
export function ShareDialog({ title, place, figures, onClose }: ShareDialogProps) {
  const [kind, setKind] = useState<LinkKind>('pinned')
  const [chosen, setChosen] = useState('0')
  const [read] = useState(today)
  const { version } = useVersion(place.lens.version)
  const { actors } = useTables(version, ['actors'])
  const shown = figures[Number(chosen)]
  const facts = shown && factsOf(shown, version, actors, read)
  const isRegistered = registry.some(({ id }) => id === shown?.id)
  return createPortal(
    <Dialog title="Share and cite" lede={title} onClose={onClose}>
      <KindChoice version={version.id} kind={kind} onChange={setKind} />
      <LinkPart title={title} place={place} kind={kind} />
      {figures.length > 1 && (
        <div className={styles.figure}>
          <Select
            label="Figure to embed, draw or download"
            value={chosen}
            onChange={setChosen}
            options={figures.map((one, index) => ({ value: String(index), label: one.title }))}
          />
        </div>
      )}
      {shown && facts && (
        <>
          {isRegistered && <EmbedPart shown={shown} kind={kind} />}
          <PicturePart key={chosen} shown={shown} facts={facts} />
          <DataPart shown={shown} facts={facts} />
          {isRegistered && <ReportPart key={`report ${chosen}`} shown={shown} />}
        </>
      )}
      <CitePart
        reference={{
          title,
          address: viewLink(place, 'pinned'),
          version: version.id,
          asof: place.lens.asof,
          read,
        }}
      />
    </Dialog>,
    document.body,
  )
}
