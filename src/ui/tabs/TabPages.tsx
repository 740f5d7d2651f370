import { useState, type ReactNode } from 'react'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import type { TabNames } from './tabNames.ts'
import styles from './TabPages.module.css'
import { useAllOnPaper } from './useAllOnPaper.ts'

type TabPagesProps<Tab extends string> = {
  readonly tabs: readonly Tab[]
  readonly names: TabNames<Tab>
  readonly tab: Tab
  /** Asks for what the pages need that were not opened yet. */
  readonly prepare: () => void
  /** What a tab shows. */
  readonly children: (tab: Tab) => ReactNode
}

/** One at a time on screen, all of them on paper and where there is no script. What was opened stays as it was left. */
export function TabPages<Tab extends string>(props: TabPagesProps<Tab>) {
  const { tabs, names, tab, prepare, children } = props
  const isAll = useAllOnPaper(prepare)
  const [opened, setOpened] = useState<readonly Tab[]>([tab])
  if (!opened.includes(tab)) setOpened([...opened, tab])
  const page = (one: Tab, isShown: boolean) => (
    <Page key={one} tab={one} {...names[one]} isShown={isShown} show={children} />
  )
  return (
    <>
      {tabs.map((one) => (isAll || opened.includes(one) ? page(one, one === tab) : null))}
      <noscript>{tabs.filter((one) => one !== tab).map((one) => page(one, true))}</noscript>
    </>
  )
}

type PageProps<Tab extends string> = TabNames<string>[string] & {
  readonly tab: Tab
  readonly isShown: boolean
  /** Called within: what it shows is the same when other tabs are drawn beside it. */
  readonly show: (tab: Tab) => ReactNode
}

function Page<Tab extends string>({ tab, name, title, id, isShown, show }: PageProps<Tab>) {
  return (
    <section
      id={id}
      className={styles.page}
      role={isShown ? 'tabpanel' : undefined}
      aria-label={title}
      inert={!isShown}
      data-away={isShown ? undefined : ''}
    >
      <h2>{title}</h2>
      <LoadBoundary what={`“${name}”`} minHeight={480}>
        {show(tab)}
      </LoadBoundary>
    </section>
  )
}
