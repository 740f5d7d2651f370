import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Shown } from '#charts/frame/chart.tsx'
import { registry } from '#charts/registry.ts'
import { useTables } from '#data/useTables.ts'
import { useVersion } from '#data/useVersion.ts'
import type { Reference } from '#share/cite/reference.ts'
import { factsOf, foundIn } from '#share/facts.ts'
import { today } from '#share/today.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Select } from '#ui/Select.tsx'
import { TabList } from '#ui/tabs/TabList.tsx'
import type { TabNames } from '#ui/tabs/tabNames.ts'
import type { LinkKind, Place } from '#url/place.ts'
import { CitePart } from './CitePart.tsx'
import { DataPart } from './DataPart.tsx'
import { EmbedPart } from './EmbedPart.tsx'
import { KindChoice } from './KindChoice.tsx'
import { keepTab, lastTab, type ShareTab } from './lastTab.ts'
import { LinkPart } from './LinkPart.tsx'
import { PicturePart } from './PicturePart.tsx'
import styles from './ShareDialog.module.css'

type ShareDialogProps = {
  /** Title of the page or figure. */
  readonly title: string
  readonly place: Place
  /** Figures that offer picture, rows and embed code. */
  readonly figures: readonly Shown[]
  /** Which opens; the last used of this visit, if not given. */
  readonly tab?: ShareTab | undefined
  readonly onClose: () => void
}

const NAMES: TabNames<ShareTab> = {
  link: { name: 'Link', title: 'Link', id: 'share-link' },
  picture: { name: 'Picture', title: 'Picture', id: 'share-picture' },
  embed: { name: 'Embed', title: 'Embed', id: 'share-embed' },
  data: { name: 'Data', title: 'Data', id: 'share-data' },
  cite: { name: 'Cite', title: 'Cite', id: 'share-cite' },
}

/** One way of taking it along at a time: link, picture, embed, data, citation. */
export function ShareDialog({ title, place, figures, tab: first, onClose }: ShareDialogProps) {
  const [kind, setKind] = useState<LinkKind>('pinned')
  const [chosen, setChosen] = useState('0')
  const [read] = useState(today)
  const { version } = useVersion(place.lens.version)
  const { actors } = useTables(version, ['actors'])
  const shown = figures[Number(chosen)]
  const facts = shown && factsOf(shown, version, actors, read)
  const isRegistered = registry.some(({ id }) => id === shown?.id)
  const tabs = tabsFor(shown !== undefined, isRegistered)
  const [asked, setAsked] = useState(first ?? lastTab)
  const tab = tabs.includes(asked) ? asked : 'link'
  const choose = (one: ShareTab) => {
    setAsked(one)
    keepTab(one)
  }
  const choice = <KindChoice version={version.id} kind={kind} onChange={setKind} />
  return createPortal(
    <Dialog title="Share and cite" lede={title} onClose={onClose}>
      <TabList
        label="Ways to share"
        tabs={tabs}
        names={NAMES}
        tab={tab}
        onChoose={choose}
        className={styles.tabs}
      />
      <div id={NAMES[tab].id} role="tabpanel" aria-label={NAMES[tab].name} className={styles.panel}>
        {tab !== 'link' && figures.length > 1 && (
          <div className={styles.figure}>
            <Select
              label="Figure"
              value={chosen}
              onChange={setChosen}
              options={figures.map((one, index) => ({ value: String(index), label: one.title }))}
            />
          </div>
        )}
        {tab === 'link' && (
          <>
            {choice}
            <LinkPart title={title} place={place} kind={kind} />
          </>
        )}
        {tab === 'picture' && facts && (
          <PicturePart key={chosen} shown={shown} facts={facts} isRegistered={isRegistered} />
        )}
        {tab === 'embed' && facts && <EmbedPart key={chosen} {...{ shown, facts, kind, choice }} />}
        {tab === 'data' && facts && <DataPart shown={shown} facts={facts} />}
        {tab === 'cite' && (
          <CitePart
            reference={{
              ...citedAs(title, shown),
              address: place.absolute('pinned'),
              version: version.id,
              asof: place.lens.asof,
              read,
            }}
          />
        )}
      </div>
    </Dialog>,
    document.body,
  )
}

/** A page without a figure has a link and a citation. */
const tabsFor = (hasFigure: boolean, isRegistered: boolean): readonly ShareTab[] => [
  'link',
  ...(hasFigure ? (['picture'] as const) : []),
  ...(isRegistered ? (['embed'] as const) : []),
  ...(hasFigure ? (['data'] as const) : []),
  'cite',
]

/** A figure by what it finds; a page by its name, too. */
function citedAs(title: string, shown: Shown | undefined): Pick<Reference, 'title' | 'figure'> {
  if (!shown) return { title }
  const found = foundIn(shown)
  return title === shown.title ? found : { title: `${title}: ${found.title}` }
}
