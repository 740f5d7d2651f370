import { useId, useState } from 'react'
import { CITATION_FORMATS, type CitationFormat } from '#share/cite/citationFormats.ts'
import { citationKey, type Reference } from '#share/cite/reference.ts'
import { saveFile } from '#share/files/saveFile.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { CopyField } from './CopyField.tsx'
import styles from './CitePart.module.css'
import { Part } from './Part.tsx'

const FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const

/** A citation in four forms. Always pinned: what is cited must not move. */
export function CitePart({ reference }: { readonly reference: Reference }) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [format, setFormat] = useState<CitationFormat>('text')
  const { write, extension, type, label } = CITATION_FORMATS[format]
  const text = write(reference)
  return (
    <Part
      title="Citation"
      aside={
        <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          Cite
        </Button>
      }
    >
      <div id={id} className={styles.forms} hidden={!isOpen}>
        <Segmented
          label="Form of the citation"
          hideLabel
          value={format}
          onChange={setFormat}
          options={FORMATS.map((value) => ({ value, label: CITATION_FORMATS[value].label }))}
        />
        <CopyField text={text} action="Copy citation" isProse={format === 'text'} />
        <Button
          variant="quiet"
          onClick={() =>
            saveFile(`${citationKey(reference)}.${extension}`, new Blob([text], { type }))
          }
        >
          Download as {label} file
        </Button>
      </div>
      <p>
        Pinned to data of {reference.version}, with the day of reading: what you cite does not
        change.
      </p>
    </Part>
  )
}
