import { ActionButton } from '#share/dialog/ActionButton.tsx'
import { saveFile } from '#share/files/saveFile.ts'
import { isTooLong } from '#share/links.ts'
import { PRESETS } from '#share/picture/presets.ts'
import { savedWords, type MissingFigure, type NotedFigure } from '#share/report/reportFiles.ts'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import type { reportAddress } from '#url/report.ts'
import type { AddressChange } from '#url/useAddress.ts'
import styles from './ReportView.module.css'

type ReportToolsProps = {
  /** Empty where the reader set none. */
  readonly title: string
  readonly heading: string
  readonly size: 'document' | 'slide' | 'social' | 'square'
  readonly figures: readonly NotedFigure[]
  readonly missing: readonly MissingFigure[]
  /** Whether all figures have been read. */
  readonly isComplete: boolean
  /** With every parameter written. */
  readonly address: string
  readonly change: AddressChange<(typeof reportAddress)['params']>
}

const SIZES = (['document', 'slide', 'social', 'square'] as const).map((value) => ({
  value,
  label: PRESETS[value].name,
}))

/** Not on paper. */
export function ReportTools(props: ReportToolsProps) {
  const { title, heading, size, figures, missing, isComplete, address, change } = props
  return (
    <section className={styles.tools} aria-label="The whole report">
      <Field
        label="Title of the report"
        defaultValue={title}
        maxLength={200}
        onChange={(text) => change({ title: text }, { replace: true })}
      />
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => window.print()}>
          Print or save as PDF
        </Button>
        <CopyButton text={address} label="Copy link" />
      </div>
      <Segmented
        label="Size of the pictures"
        value={size}
        onChange={(value) => change({ size: value })}
        options={SIZES}
      />
      <ActionButton
        label="Download all pictures"
        action={async () => {
          if (!isComplete) throw new Error('A figure is still being read. Wait for it.')
          const { reportZip } = await loadZip()
          const name = `oversight-atlas_report.${size}.zip`
          const report = { title: heading, figures, missing, preset: size, address }
          const archive = await reportZip(report)
          saveFile(name, archive.file)
          return savedWords(name, archive.missing)
        }}
      />
      <p className={styles.hint}>
        A ZIP of each figure as PNG and SVG, with captions, alt texts, and references for BibTeX,
        RIS and CSL-JSON.
      </p>
      {isTooLong(address) && (
        <Notice title={`This link is ${address.length.toLocaleString('en')} characters long.`}>
          Some mail programs cut links above 2,000. Shorter notes or fewer figures help; a bookmark
          or a saved PDF keeps it whole.
        </Notice>
      )}
    </section>
  )
}

/** Loaded when it is asked for. */
const loadZip = () => import('#share/report/reportZip.ts')
