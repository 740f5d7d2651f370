import { digits } from '#plain/digits.ts'
import type { QueryClient } from '#queries/queryClient.ts'
import { useQueryClient } from '#queries/useQuery.ts'
import { ActionButton } from '#share/dialog/ActionButton.tsx'
import { saveFile } from '#share/files/saveFile.ts'
import { isTooLong } from '#share/links.ts'
import { PRESETS } from '#share/picture/presets.ts'
import { savedWords, type Report, type Saved } from '#share/report/reportFiles.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import type { reportAddress } from '#url/report.ts'
import type { AddressChange } from '#url/useAddress.ts'
import { ReportOrder } from './ReportOrder.tsx'
import styles from './ReportView.module.css'

type ReportToolsProps = {
  /** Empty where the reader set none. */
  readonly title: string
  readonly size: 'document' | 'slide' | 'social' | 'square'
  /** What of it is read; its address has every parameter written. */
  readonly report: Report
  /** All figures, read or not. */
  readonly order: readonly { readonly key: string; readonly title: string }[]
  readonly change: AddressChange<(typeof reportAddress)['params']>
  readonly onMove: (from: number, to: number) => void
}

const SIZES = (['document', 'slide', 'social', 'square'] as const).map((value) => ({
  value,
  label: PRESETS[value].name,
}))

/** Not on paper. */
export function ReportTools({ title, size, report, order, change, onMove }: ReportToolsProps) {
  const client = useQueryClient()
  const { address, figures, missing } = report
  const isComplete = figures.length + missing.length === order.length
  const save = (ending: string, write: Write) => async () => {
    if (!isComplete) throw new Error('A figure is still being read. Wait for it.')
    const name = `oversight-atlas_report.${ending}`
    const saved = await write(client, report)
    saveFile(name, saved.file)
    return savedWords(name, saved.missing)
  }
  const zip: Write = (_, all) => writeZip({ ...all, preset: size })
  return (
    <section className={styles.tools} aria-label="The whole report">
      <Field
        label="Title of the report"
        defaultValue={title}
        maxLength={200}
        onChange={(text) => change({ title: text }, { replace: true })}
      />
      {order.length > 1 && <ReportOrder figures={order} onMove={onMove} />}
      <div className={styles.actions}>
        <ActionButton label="Print or save as PDF" variant="primary" action={printOnceDrawn} />
        <CopyButton text={address} label="Copy link" />
        <ActionButton label="Download .docx" action={save('docx', writeDocx)} />
        <ActionButton label="Download .pptx" action={save('pptx', writePptx)} />
      </div>
      <p className={styles.hint}>
        A text or slides, with native headings, captions and alternative texts, numbers or speaker
        notes, and all sources with their addresses.
      </p>
      <Segmented
        label="Size of the pictures"
        value={size}
        onChange={(value) => change({ size: value })}
        options={SIZES}
      />
      <ActionButton label="Download all pictures" action={save(`${size}.zip`, zip)} />
      <p className={styles.hint}>
        A ZIP of each figure as PNG and SVG, with captions, alt texts, and references for BibTeX,
        RIS and CSL-JSON.
      </p>
      {isTooLong(address) && (
        <Notice title={`This link is ${digits(address.length)} characters long.`}>
          Some mail programs cut links above 2,000. Shorter notes or fewer figures help; a bookmark
          or a saved PDF keeps it whole.
        </Notice>
      )}
    </section>
  )
}

/** @throws {Error} in words for the reader, where a figure is not there after half a minute */
async function printOnceDrawn(): Promise<string> {
  for (let waited = 0; document.querySelector('main [data-waiting]'); waited += 100) {
    if (waited > 30_000) throw new Error('A figure is still being read or drawn. Wait for it.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  window.print()
  return ''
}

type Write = (client: QueryClient, report: Report) => Promise<Saved>

// Loaded when they are asked for: they are heavier than the rest of the page.
const writeZip = async (
  report: Parameters<typeof import('#share/report/reportZip.ts').reportZip>[0],
) => (await import('#share/report/reportZip.ts')).reportZip(report)
const writeDocx: Write = async (...report) =>
  (await import('#share/report/reportDocx.ts')).reportDocx(...report)
const writePptx: Write = async (...report) =>
  (await import('#share/report/reportPptx.ts')).reportPptx(...report)
