import { bibtex } from './bibtex.ts'
import { citationText } from './citationText.ts'
import { cslJson } from './cslJson.ts'
import type { Reference } from './reference.ts'
import { ris } from './ris.ts'

export type CitationFormat = 'text' | 'bibtex' | 'ris' | 'csl'

/** The four forms in which a citation is given, and the file each is kept in. */
export const CITATION_FORMATS: Readonly<
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
