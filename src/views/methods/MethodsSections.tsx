import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { methodSections } from '#data/methodSections.ts'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { DisputeRecord } from '#evidence/DisputeList.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { useAbsolute } from '#evidence/useAbsolute.ts'
import type { SharedValues } from '#url/address.ts'
import { pageHref, pinnedHref } from '#url/hrefs.ts'
import { Codings } from './Codings.tsx'
import styles from './MethodsView.module.css'
import { Sources } from './Sources.tsx'
import { Versions } from './Versions.tsx'

type MethodsSectionsProps = {
  readonly index: DatasetIndex
  readonly version: DataVersion
  readonly values: SharedValues
  readonly change: Parameters<typeof Sources>[0]['change']
}

/** All that stands below the codebook. */
export function MethodsSections({ index, version, values, change }: MethodsSectionsProps) {
  return (
    <>
      <LoadBoundary what="the coded sources">
        <Codings version={version} />
      </LoadBoundary>
      <Methods />
      <LoadBoundary what="the disputes">
        <Disputes version={version} />
      </LoadBoundary>
      <LoadBoundary what="the sources" minHeight={480}>
        <Sources version={version} q={values.q} change={change} />
      </LoadBoundary>
      <Versions index={index} values={values} />
      <Citing version={version} values={values} />
    </>
  )
}

function Disputes({ version }: { readonly version: DataVersion }) {
  const { disputes } = useTables(version, ['disputes'])
  return (
    <section id="disputes" className={styles.section}>
      <h2>Where sources disagree</h2>
      {disputes.length === 0 && (
        <p>This version rests on one source, so nothing in it can disagree.</p>
      )}
      {disputes.map((dispute) => (
        <Disclosure key={dispute.id} summary={dispute.question}>
          <DisputeRecord version={version} dispute={dispute} />
        </Disclosure>
      ))}
    </section>
  )
}

type CitingProps = { readonly version: DataVersion; readonly values: SharedValues }

function Citing({ version, values }: CitingProps) {
  const absolute = useAbsolute()
  const address = absolute(pinnedHref('overview', { asof: null, data: version.id }))
  const text = `Oversight Atlas (${version.id.slice(0, 4)}). ${version.title}, data of ${dayWords(version.id)} [data set]. CC BY 4.0. ${address}`
  return (
    <section id="cite" className={styles.section}>
      <h2>How to cite</h2>
      <p className={styles.prose}>
        Cite a pinned link: it carries the version of the data, so what you cite does not change.
        Compute estimates are by Epoch AI, CC BY 4.0, and are credited separately.
      </p>
      <p className={styles.citation}>{text}</p>
      <CopyButton text={text} label="Copy citation" />
      <p className={styles.prose}>
        A picture exported here says what made it.{' '}
        <Link href={pageHref('verify', values)}>Verify a figure</Link> compares one, or a pinned
        link, with the data as it is now.
      </p>
    </section>
  )
}

/** From `domain/methods.md`. */
function Methods() {
  return (
    <section id="methods" className={styles.section}>
      <h2>How numbers are made</h2>
      {methodSections.map(({ id, heading, paragraphs }) => (
        <div key={id} id={id} className={styles.group}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className={styles.prose}>
              {paragraph}
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}
