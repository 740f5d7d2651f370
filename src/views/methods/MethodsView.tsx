import { count, sentenceCase } from '#domain/words/words.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { methodsAddress } from '#url/methods.ts'
import { useLens } from '#views/useLens.ts'
import { Citing } from './Citing.tsx'
import { Codebook } from './Codebook.tsx'
import { Codings } from './Codings.tsx'
import { Disputes } from './Disputes.tsx'
import { Methods } from './Methods.tsx'
import styles from './MethodsView.module.css'
import { Sources } from './Sources.tsx'
import { Versions } from './Versions.tsx'

const SECTIONS = [
  ['codebook', 'How stances are coded'],
  ['codings', 'What other sources said'],
  ['methods', 'How numbers are made'],
  ['disputes', 'Where sources disagree'],
  ['sources', 'Sources'],
  ['versions', 'Versions and downloads'],
  ['cite', 'How to cite'],
] as const

export default function MethodsView() {
  const { values, change, version, index } = useLens(methodsAddress)
  const rows = (table: string) => version.files.find((file) => file.table === table)?.rows ?? 0
  const sources = count(rows('sources'), 'source stands', 'sources stand')
  return (
    <>
      <title>Data and methods · Oversight Atlas</title>
      <h1 className={styles.headline}>
        {sentenceCase(sources)} behind {count(rows('events'), 'event', 'events')} and{' '}
        {count(rows('stances'), 'stance period', 'stance periods')}
      </h1>
      <p className={styles.lede}>{version.asOfNote}</p>
      <div className={styles.page}>
        <nav aria-label="On this page" className={styles.contents}>
          <ul>
            {SECTIONS.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.sections}>
          <LoadBoundary what="the codebook" minHeight={480}>
            <Codebook version={version} />
          </LoadBoundary>
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
        </div>
      </div>
    </>
  )
}
