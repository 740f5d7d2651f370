import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { CitationList } from '#evidence/CitationList.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { ListFiles } from '#share/ListFiles.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import type { DataPlace } from './dataListings.ts'
import { loadDataListings } from './loadDataListings.ts'
import styles from './MethodsView.module.css'

const AGREEMENT_WORDS = {
  agree: 'agrees',
  'agree-on-label-only': 'agrees on the label only',
  disagree: 'disagrees',
}

type CodingsProps = DataPlace & { readonly version: DataVersion }

/** Labels of outside sources beside our own for the same days. */
export function Codings({ version, ...place }: CodingsProps) {
  const { codings, actors, sources } = useTables(version, ['codings', 'actors'], ['sources'])
  if (codings.length === 0) return <p>This version lists no labels of other sources.</p>
  const named = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id
  const coded = [...new Set(codings.map(({ codedSource }) => codedSource))]
  return (
    <>
      {coded.map((codedSource) => {
        const labels = codings.filter((coding) => coding.codedSource === codedSource)
        const [first] = labels
        return (
          <div key={codedSource} className={styles.group}>
            <h3>
              {sources?.find(({ id }) => id === first?.evidence[0]?.source)?.title ?? codedSource}
              {first && `, ${edtfWords(first.codedAt)}`}
            </h3>
            <dl className={styles.terms}>
              {labels.map((coding) => (
                <div key={coding.id} className={styles.term}>
                  <dt>{named(coding.company)}</dt>
                  <dd>
                    <StanceGlyph look={coding.label} /> {coding.label}
                    {coding.participation && `: “${coding.participation}”`}
                    {coding.agreement && coding.thisCodebook && (
                      <p className={styles.note}>
                        This codebook says {coding.thisCodebook}: it{' '}
                        {AGREEMENT_WORDS[coding.agreement]}. {coding.note}
                      </p>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
            {first && (
              <Disclosure summary="Evidence">
                <CitationList version={version} evidence={first.evidence} />
              </Disclosure>
            )}
          </div>
        )
      })}
      <ListFiles
        what="the labels listed"
        version={version}
        listing={async () => {
          const { codingsListing } = await loadDataListings()
          const inOrder = coded.flatMap((source) =>
            codings.filter(({ codedSource }) => codedSource === source),
          )
          return codingsListing(place, inOrder, named)
        }}
      />
    </>
  )
}
