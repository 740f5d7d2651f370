import { useState, useId } from 'react'
import { createPortal } from 'react-dom'
import { Link, useLocation } from 'wouter'
import type { Shown } from '#charts/frame/chart.tsx'
import type { LinkKind, Place } from '#url/place.ts'
import { registry } from '#charts/registry.ts'
import { useTables } from '#data/useTables.ts'
import { useVersion } from '#data/useVersion.ts'
import { count } from '#domain/words/words.ts'
import type { Reference } from '#share/cite/reference.ts'
import { factsOf, foundIn } from '#share/facts.ts'
import { useKnownWho } from '#share/useKnownWho.ts'
import { today } from '#share/today.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Select } from '#ui/Select.tsx'
import { pageHref } from '#url/hrefs.ts'
import { reportAddress, withTray } from '#url/report.ts'
import { useAddress } from '#url/useAddress.ts'
import { CitePart } from './CitePart.tsx'
import { DataPart } from './DataPart.tsx'
import { EmbedPart } from './EmbedPart.tsx'
import { Part } from './Part.tsx'
import { PicturePart } from './PicturePart.tsx'
import styles from './ShareDialog.module.css'
import { isTooLong } from '#share/links.ts'
import { CopyField } from './CopyField.tsx'
import { dayWords } from '#domain/days/edtfWords.ts'

type ShareDialogProps = {
  /** Title of the page or figure. */
  readonly title: string
  readonly place: Place
  /** Figures that offer picture, rows and embed code. */
  readonly figures: readonly Shown[]
  readonly onClose: () => void
}

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
            label="Figure to embed, draw, download or cite"
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
          ...citedAs(title, shown),
          address: place.absolute('pinned'),
          version: version.id,
          asof: place.lens.asof,
          read,
        }}
      />
    </Dialog>,
    document.body,
  )
}

/** A figure by what it finds; a page by its name, too. */
function citedAs(title: string, shown: Shown | undefined): Pick<Reference, 'title' | 'figure'> {
  if (!shown) return { title }
  const found = foundIn(shown)
  return title === shown.title ? found : { title: `${title}: ${found.title}` }
}

/** The report is kept in the address alone. */
function ReportPart({ shown }: { readonly shown: Shown }) {
  const [path, navigate] = useLocation()
  const { values, search } = useAddress(reportAddress)
  const known = useKnownWho(values)
  const { title, figures } = values
  const [isAdded, setAdded] = useState(false)
  const add = () => {
    const query = shown.place.query('pinned', 'short').replace(/^\?/, '')
    const added = [...figures, { chart: shown.id, query, note: '' }]
    navigate(path + withTray(search, { title, figures: added }), { replace: true })
    setAdded(true)
  }
  return (
    <Part title="Report">
      <Button onClick={add}>Add to report</Button>
      <p role="status">
        {figures.length === 0 ? (
          'Collect pinned figures from any page, then print them as one dossier or take all pictures at once.'
        ) : (
          <>
            {isAdded ? 'Added. ' : ''}The report has {count(figures.length, 'figure', 'figures')},
            kept in the address.{' '}
            <Link href={pageHref('report', known, { title, figures })}>Open the report</Link>
          </>
        )}
      </p>
    </Part>
  )
}

type LinkPartProps = { readonly title: string; readonly place: Place; readonly kind: LinkKind }

function LinkPart({ title, place, kind }: LinkPartProps) {
  const url = place.absolute(kind)
  return (
    <Part title="Link">
      <CopyField text={url} action="Copy link" />
      {isTooLong(url) && (
        <output className={styles.long}>
          <strong>This link is {url.length.toLocaleString('en')} characters long.</strong> Some mail
          programs cut links above 2,000. Fewer filters make it shorter.
        </output>
      )}
      {hasShareSheet() && (
        <Button onClick={() => void navigator.share({ title, url }).catch(() => undefined)}>
          Send by another app…
        </Button>
      )}
    </Part>
  )
}

/** On phones and tablets; on a desktop a copied link is the shorter way. */
const hasShareSheet = () => 'share' in navigator && matchMedia('(pointer: coarse)').matches

type KindChoiceProps = {
  readonly version: string
  readonly kind: LinkKind
  readonly onChange: (kind: LinkKind) => void
}

function KindChoice({ version, kind, onChange }: KindChoiceProps) {
  const name = useId()
  const options = [
    {
      value: 'pinned',
      label: 'Pinned to this data',
      why: `Always shows data of ${dayWords(version)}. Choose this to cite.`,
    },
    { value: 'live', label: 'Live', why: 'Follows each new version and says which one it shows.' },
  ] as const
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">What the link and the embed code show</legend>
      {options.map(({ value, label, why }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={kind === value}
            onChange={() => onChange(value)}
            aria-labelledby={`${name}${value}label`}
            aria-describedby={`${name}${value}`}
          />
          <strong id={`${name}${value}label`}>{label}</strong>
          <small id={`${name}${value}`}>{why}</small>
        </label>
      ))}
    </fieldset>
  )
}
