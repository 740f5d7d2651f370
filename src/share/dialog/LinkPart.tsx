import { digits } from '#plain/digits.ts'
import { isTooLong } from '#share/links.ts'
import { Button } from '#ui/Button.tsx'
import type { LinkKind, Place } from '#url/place.ts'
import { CopyField } from './CopyField.tsx'
import styles from './ShareDialog.module.css'

type LinkPartProps = { readonly title: string; readonly place: Place; readonly kind: LinkKind }

export function LinkPart({ title, place, kind }: LinkPartProps) {
  const url = place.absolute(kind)
  return (
    <>
      <CopyField text={url} action="Copy link" />
      {isTooLong(url) && (
        <output className={styles.long}>
          <strong>This link is {digits(url.length)} characters long.</strong> Some mail programs cut
          links above 2,000. Fewer filters make it shorter.
        </output>
      )}
      {hasShareSheet() && (
        <Button onClick={() => void navigator.share({ title, url }).catch(() => undefined)}>
          Send by another app…
        </Button>
      )}
    </>
  )
}

/** On phones and tablets; on a desktop a copied link is the shorter way. */
const hasShareSheet = () => 'share' in navigator && matchMedia('(pointer: coarse)').matches
