import { lazy, useState } from 'react'
import { useLocation } from 'wouter'
import { placeOf, type Place } from '#url/place.ts'
import type { Shown } from '#charts/frame/chart.tsx'
import { useVersion } from '#data/useVersion.ts'
import { Button } from '#ui/Button.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { type Address, withShared } from '#url/address.ts'
import { lensOf } from '#url/shared.ts'
import { useAddress } from '#url/useAddress.ts'
import { figuresOnPage } from './figuresOnPage.ts'
import styles from './PageShare.module.css'
import { useKnownWho } from './useKnownWho.ts'

const ShareDialog = lazy(() =>
  import('#share/dialog/ShareDialog.tsx').then((module) => ({ default: module.ShareDialog })),
)

/** Shares the page, and every figure on it. */
export function PageShare({ address }: { readonly address: Address<object> }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Share <span className={styles.more}>and cite</span>
      </Button>
      {isOpen && (
        <LoadBoundary what="the sharing dialog" quiet>
          <PageShareDialog address={address} onClose={() => setOpen(false)} />
        </LoadBoundary>
      )}
    </>
  )
}

type PageShareDialogProps = {
  readonly address: Address<object>
  readonly onClose: () => void
}

export function PageShareDialog(props: PageShareDialogProps) {
  // Read once: the dialog covers the page, so nothing changes behind it.
  const [{ title, figures }] = useState(() => ({
    title: document.title.replace(/ · Oversight Atlas$/, '') || 'Oversight Atlas',
    figures: figuresOnPage(),
  }))
  const place = usePlace(props.address, figures)
  return <ShareDialog title={title} place={place} figures={figures} onClose={props.onClose} />
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
