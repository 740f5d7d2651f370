import { useState } from 'react'
import { bibtex } from '#share/cite/bibtex.ts'
import { citationText } from '#share/cite/citationText.ts'
import { cslJson } from '#share/cite/cslJson.ts'
import { citationKey, type Reference } from '#share/cite/reference.ts'
import { ris } from '#share/cite/ris.ts'
import { saveFile } from '#share/files/saveFile.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { CopyField } from './CopyField.tsx'

const FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const

/** Always pinned, since what is cited must not change. */
export function CitePart({ reference }: { readonly reference: Reference }) {
  const [format, setFormat] = useState<CitationFormat>('text')
  const { write, extension, type, label } = CITATION_FORMATS[format]
  const text = write(reference)
  return (
    <>
      <Segmented
        label="Form of the citation"
        hideLabel
        value={format}
        onChange={setFormat}
        options={FORMATS.map((value) => ({ value, label: CITATION_FORMATS[value].label }))}
      />
      <CopyField text={text} action="Copy citation" isProse={format === 'text'} />
      <Button
        onClick={() =>
          saveFile(`${citationKey(reference)}.${extension}`, new Blob([text], { type }))
        }
      >
        Download as {label} file
      </Button>
      <p>
        Pinned to data of {reference.version}, with the day of reading: what you cite does not
        change.
      </p>
    </>
  )
}

type CitationFormat = 'text' | 'bibtex' | 'ris' | 'csl'

const CITATION_FORMATS: Readonly<
  Record<
    CitationFormat,
    {
      readonly label: string
      readonly extension: string
      readonly type: string
      readonly write: (reference: Reference) => string
    }
  >
> = {
  text: { label: 'Text', extension: 'txt', type: 'text/plain', write: citationText },
  bibtex: { label: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', write: bibtex },
  ris: {
    label: 'RIS',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: ris,
  },
  csl: {
    label: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
}
