import { Lede } from '#ui/Lede.tsx'
import { useLatest } from '#queries/useLatest.ts'
import { useQueryClient } from '#queries/useQuery.ts'
import type { Verification } from '#share/verify/verify.ts'
import { MOST_BYTES } from '#share/verify/mostBytes.ts'
import { Notice } from '#ui/Notice.tsx'
import styles from './VerifyView.module.css'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Link } from 'wouter'
import { problemWords } from '#url/nearest.ts'
import { type Problem } from '#url/address.ts'
import { ChartResult } from './ChartResult.tsx'
import { SideBySide } from './SideBySide.tsx'
import { verdictSentence } from './checkWords.ts'

export default function VerifyView() {
  const client = useQueryClient()
  const [{ given, turn }, setGiven] = useState<Given>({ given: null, turn: 0 })
  const take = (given: File | string) => setGiven(({ turn }) => ({ given, turn: turn + 1 }))
  const { data, error, isPending } = useLatest(given === null ? null : String(turn), async () => {
    const { verifyFile, verifyLink } = await loadVerify()
    return given instanceof File ? verifyFile(client, given) : verifyLink(client, given ?? '')
  })
  return (
    <>
      <title>Verify a figure · Oversight Atlas</title>
      <h1>Does this figure still say what the data says?</h1>
      <Lede>
        Each picture exported here carries the view, the data and the rows that made it. Hand one
        over, or a pinned link: the same chart is drawn again from that data, and compared with the
        newest.
      </Lede>
      <div className={styles.ways}>
        <PictureDrop onFile={take} most={MOST_BYTES} />
        <LinkField onLink={take} />
      </div>
      <div className={styles.result} role="status">
        {isPending && <p>Comparing…</p>}
        {error && !isPending && (
          <Notice title="It could not be checked.">
            {error.message} What you handed over is not at fault. Try again.
          </Notice>
        )}
        {data && !isPending && (
          <Result outcome={data} file={given instanceof File ? given : null} />
        )}
      </div>
      <section className={styles.about}>
        <h2>What this can tell, and what it cannot</h2>
        <p>
          The file is read in your browser and sent nowhere. Its content is hashed and compared with
          the hash in it, so that a picture changed by hand is found out. The hash is no signature:
          whoever changes a picture and its provenance together is found out only by the rows, which
          are drawn again from the published data.
        </p>
        <p>
          Screenshots, and pictures that another program saved again, cut or turned into a JPEG,
          carry no provenance. For those, type the short address that stands at the foot of each
          picture.
        </p>
      </section>
    </>
  )
}

/** What was handed over last, and the how manieth that is: the same is checked again. */
type Given = { readonly given: File | string | null; readonly turn: number }

/** On demand: it needs the code of every chart. */
const loadVerify = () => import('#share/verify/verify.ts')

function LinkField({ onLink }: { readonly onLink: (link: string) => void }) {
  const [link, setLink] = useState('')
  return (
    <form
      className={styles.link}
      onSubmit={(event) => {
        event.preventDefault()
        onLink(link)
      }}
    >
      <Field
        label="Or paste a link, a short address or an embed code"
        value={link}
        onChange={setLink}
        spellCheck={false}
      />
      <Button type="submit">Check it</Button>
    </form>
  )
}

type PictureDropProps = {
  readonly onFile: (file: File) => void
  /** In bytes. */
  readonly most: number
}

/** A file field stretched over the box, for choosing; what is dropped is taken anywhere on the page. */
function PictureDrop({ onFile, most }: PictureDropProps) {
  const [isDragged, setDragged] = useState(false)
  const take = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    // Else the browser would leave the page for the file.
    event.preventDefault()
    setDragged(event.type === 'dragover')
    const [file] = event.dataTransfer.files
    if (event.type === 'drop' && file) onFile(file)
  })
  useEffect(() => {
    const listen = (event: DragEvent) => take(event)
    const types = ['dragover', 'dragleave', 'drop'] as const
    for (const type of types) document.addEventListener(type, listen)
    return () => {
      for (const type of types) document.removeEventListener(type, listen)
    }
  }, [])
  return (
    <label className={styles.drop} data-dragged={isDragged || undefined}>
      <strong>Choose a picture, or drop it anywhere on this page</strong>
      <span>PNG or SVG, as exported by this site, up to {most / 1024 / 1024} MB</span>
      <input
        type="file"
        accept="image/png,image/svg+xml,.png,.svg"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          // So that the same file can be chosen again.
          target.value = ''
        }}
      />
    </label>
  )
}

type ResultProps = {
  readonly outcome: Verification
  /** `null` for a link. */
  readonly file: File | null
}

const WORDS = { same: 'Same', changed: 'Changed', unknown: 'Unknown', refused: 'Refused' } as const

function Result({ outcome, file }: ResultProps) {
  const name = file?.name ?? null
  const { verdict } = outcome
  if (!('checks' in outcome)) {
    const { title, why, link } = outcome
    return (
      <Notice
        title={`${WORDS[verdict]}. ${title}.`}
        detail={name}
        actions={link && <Link href={link}>Open what the link leads to</Link>}
      >
        {why}
      </Notice>
    )
  }
  const { checks, provenance, isWhole } = outcome
  const ignored = inWords(checks.flatMap(({ problems }) => problems))
  const mended = inWords(checks.flatMap((check) => check.mended))
  const what = provenance ? 'picture’s address' : 'link'
  return (
    <>
      <Notice title={`${WORDS[verdict]}${provenance ? ' data' : ''}.`} detail={name}>
        {verdictSentence(outcome)}
      </Notice>
      {ignored && (
        <p className={styles.file}>
          <strong>Part of the {what} could not be used.</strong> {ignored}. What is said here is
          about the rest.
        </p>
      )}
      {mended && (
        <p className={styles.file}>
          <strong>Part of the {what} had been altered, and was mended.</strong> {mended}.
        </p>
      )}
      {provenance && (
        <p className={styles.file}>
          {isWhole
            ? 'The file is as it was exported: its content has the hash that it carries. That is no signature: anyone who has this program can make such a file.'
            : 'Whether the file is as it was exported cannot be told: this browser cannot make a hash.'}
        </p>
      )}
      {provenance && file && <SideBySide file={file} check={checks[0]} provenance={provenance} />}
      {checks.map((check) => (
        <ChartResult key={check.shown.id} check={check} isOnly={checks.length === 1} />
      ))}
    </>
  )
}

/** Once each: the charts of a page share an address. */
const inWords = (parts: readonly Problem[]) =>
  [...new Set(parts.map((part) => problemWords([part])))].join('; ')
