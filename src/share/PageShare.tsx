import { lazy, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import type { Address } from '#url/address.ts'
import styles from './PageShare.module.css'

const PageShareDialog = lazy(() =>
  import('./PageShareDialog.tsx').then((module) => ({ default: module.PageShareDialog })),
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
