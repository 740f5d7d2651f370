import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Shown } from '#charts/frame/chart.tsx'
import { useVersion } from '#data/useVersion.ts'
import type { ShareTab } from '#share/dialog/lastTab.ts'
import { ShareDialog } from '#share/dialog/ShareDialog.tsx'
import { type Address, withShared } from '#url/address.ts'
import { placeOf, type Place } from '#url/place.ts'
import { lensOf } from '#url/shared.ts'
import { useAddress } from '#url/useAddress.ts'
import { figuresOnPage } from './figuresOnPage.ts'
import { useKnownWho } from './useKnownWho.ts'

type PageShareDialogProps = {
  readonly address: Address<object>
  readonly tab?: ShareTab
  readonly onClose: () => void
}

export function PageShareDialog(props: PageShareDialogProps) {
  // Read once: the dialog covers the page, so nothing changes behind it.
  const [{ title, figures }] = useState(() => ({
    title: document.title.replace(/ · Oversight Atlas$/, '') || 'Oversight Atlas',
    figures: figuresOnPage(),
  }))
  const place = usePlace(props.address, figures)
  return <ShareDialog {...{ title, place, figures }} tab={props.tab} onClose={props.onClose} />
}

function usePlace(address: Address<object>, figures: readonly Shown[]): Place {
  const [path] = useLocation()
  const own = withShared(address)
  const values = useKnownWho(useAddress(own).values)
  const { version } = useVersion(values.data)
  const lens = lensOf(values, version.id)
  const home = path.replace(/(.)\/$/, '$1')
  // Defaults that depend on the data, such as columns, are pinned too.
  const places = figures.map(({ place }) => place).filter((place) => place.home === home)
  const drawn = [...places.map((place) => place.own), ...places.map((place) => place.drawn)]
  return placeOf(own, home, lens, values, Object.assign({}, ...drawn))
}
