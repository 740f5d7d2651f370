import { useTables } from '#data/useTables.ts'
import type { CodebookEntry } from '#domain/schema/codebookTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { sentenceCase } from '#domain/words/words.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'

/** From the version's codebook; nothing where it says nothing of reliability. */
export function HowCoded({ version }: { readonly version: DataVersion }) {
  return (
    <LoadBoundary what="the codebook">
      <Loaded version={version} />
    </LoadBoundary>
  )
}

function Loaded({ version }: { readonly version: DataVersion }) {
  const { codebook } = useTables(version, ['codebook'])
  const of = (section: CodebookEntry['section']) =>
    codebook.filter((entry) => entry.section === section)
  const reliability = of('reliability')
  if (reliability.length === 0) return null
  return (
    <Disclosure summary="How stances were coded, and how far to trust it">
      {[...of('scope'), ...reliability, ...of('source-field')].map(
        ({ id, section, term, definition, note }) => (
          <p key={id}>
            <strong>{section === 'source-field' ? `Sources: ${term}` : sentenceCase(term)}.</strong>{' '}
            <span>{definition}</span> <span>{note}</span>
          </p>
        ),
      )}
    </Disclosure>
  )
}
