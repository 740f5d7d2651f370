import type { ComponentType } from 'react'
import { changesQuery } from '#data/changes.ts'
import { prefetchTables } from '#data/prefetchTables.ts'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { useQueryClient } from '#queries/useQuery.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { lazyPart, loadAll } from '#ui/lazyPart.ts'
import { TabList } from '#ui/tabs/TabList.tsx'
import { TabPages } from '#ui/tabs/TabPages.tsx'
import { DATA_TAB_NAMES, dataTabOf, dataTabOfAnchor } from '#url/dataTabs.ts'
import { DATA_TABS, methodsAddress, type DataTab } from '#url/methods.ts'
import { useAnchorTab } from '#url/useAnchorTab.ts'
import type { ChangeShared } from '#url/useAddress.ts'
import { useLens } from '#views/useLens.ts'
import { Codebook } from './Codebook.tsx'
import type { DataPlace } from './dataListings.ts'
import styles from './MethodsView.module.css'

type ContentProps = DataPlace & {
  readonly version: DataVersion
  readonly index: DatasetIndex
  readonly q: string
  readonly change: ChangeShared
}

const LATER = {
  methods: lazyPart<ContentProps>(() =>
    import('./Methods.tsx').then((module) => ({ default: module.Methods })),
  ),
  sources: lazyPart<ContentProps>(() =>
    import('./Sources.tsx').then((module) => ({ default: module.Sources })),
  ),
  disputes: lazyPart<ContentProps>(() =>
    import('./Disputes.tsx').then((module) => ({ default: module.Disputes })),
  ),
  stories: lazyPart<ContentProps>(() =>
    import('./Stories.tsx').then((module) => ({ default: module.Stories })),
  ),
  codings: lazyPart<ContentProps>(() =>
    import('./Codings.tsx').then((module) => ({ default: module.Codings })),
  ),
  versions: lazyPart<ContentProps>(() =>
    import('./Versions.tsx').then((module) => ({ default: module.Versions })),
  ),
  cite: lazyPart<ContentProps>(() =>
    import('./Citing.tsx').then((module) => ({ default: module.Citing })),
  ),
}

/** The codebook comes with the view: it is what most links from other pages lead to. */
const CONTENT: Readonly<Record<DataTab, ComponentType<ContentProps>>> = {
  ...LATER,
  codebook: Codebook,
}

/** What tabs read. */
const TABLES = ['codebook', 'sources', 'disputes', 'stories', 'codings', 'actors'] as const

export default function MethodsView() {
  const { values, change, lens, version, index } = useLens(methodsAddress)
  useAnchorTab(values.tab, dataTabOfAnchor, (tab, part) => change({ tab }, { replace: true, part }))
  const tab = dataTabOf(values)
  const rows = (table: string) => version.files.find((file) => file.table === table)?.rows ?? 0
  const notes: Readonly<Record<DataTab, string>> = {
    methods: 'rule by rule',
    codebook: count(rows('codebook'), 'entry', 'entries'),
    sources: `${rows('sources')} in all`,
    disputes: count(rows('disputes'), 'question', 'questions'),
    stories: count(rows('stories'), 'step', 'steps'),
    codings: count(rows('codings'), 'label', 'labels'),
    versions: `${index.versions.length} in all`,
    cite: 'CC BY 4.0',
  }
  const tabs = { tabs: DATA_TABS, names: DATA_TAB_NAMES, tab }
  const within = {
    version,
    index,
    lens,
    values,
    q: values.q,
    // What is done in a tab stays in it.
    change: ((patch, how) => change({ ...patch, tab }, how)) satisfies ChangeShared,
  }
  const client = useQueryClient()
  const prepare = () => {
    prefetchTables(client, version, TABLES)
    void client.answerTo(changesQuery)
    void loadAll(Object.values(LATER))
  }
  const sources = count(rows('sources'), 'source stands', 'sources stand')
  return (
    <>
      <title>Data and methods · Oversight Atlas</title>
      <h1 className={styles.headline}>
        {sentenceCase(sources)} behind {count(rows('events'), 'event', 'events')} and{' '}
        {count(rows('stances'), 'stance period', 'stance periods')}
      </h1>
      <p className={styles.lede}>{version.asOfNote}</p>
      <TabList
        label="Data and methods"
        {...tabs}
        onChoose={(to) => change({ tab: to === dataTabOf({ ...values, tab: null }) ? null : to })}
        renderNote={(one) => notes[one]}
      />
      <TabPages {...tabs} prepare={prepare}>
        {(one) => {
          const Content = CONTENT[one]
          return <Content {...within} />
        }}
      </TabPages>
    </>
  )
}
