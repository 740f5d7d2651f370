import { lazy, startTransition, useEffect, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { TABS, type Tab } from '#url/scenarioTabs.ts'
import type { TabProps } from './section.ts'
import { TAB_NAMES } from './tabNames.ts'
import styles from './TabPages.module.css'

const PAGES: Readonly<Record<Tab, ComponentType<TabProps>>> = {
  who: lazy(() => import('./WhoTab.tsx').then((module) => ({ default: module.WhoTab }))),
  where: lazy(() => import('./WhereTab.tsx').then((module) => ({ default: module.WhereTab }))),
  flow: lazy(() => import('./FlowTab.tsx').then((module) => ({ default: module.FlowTab }))),
  cost: lazy(() => import('./CostTab.tsx').then((module) => ({ default: module.CostTab }))),
  outcomes: lazy(() =>
    import('./OutcomesTab.tsx').then((module) => ({ default: module.OutcomesTab })),
  ),
  signs: lazy(() => import('./SignsTab.tsx').then((module) => ({ default: module.SignsTab }))),
  change: lazy(() => import('./ChangeTab.tsx').then((module) => ({ default: module.ChangeTab }))),
  limits: lazy(() => import('./LimitsTab.tsx').then((module) => ({ default: module.LimitsTab }))),
}

/** One at a time on screen, all of them on paper and where there is no script. */
export function TabPages({ tab, ...props }: TabProps & { readonly tab: Tab }) {
  const isAll = useAllOnceIdle()
  const others = TABS.filter((one) => one !== tab)
  return (
    <>
      {TABS.map((one) =>
        one === tab || isAll ? <Page key={one} {...props} tab={one} isShown={one === tab} /> : null,
      )}
      <noscript>
        {others.map((one) => (
          <Page key={one} {...props} tab={one} isShown />
        ))}
      </noscript>
    </>
  )
}

type PageProps = TabProps & { readonly tab: Tab; readonly isShown: boolean }

function Page({ tab, isShown, ...props }: PageProps) {
  const { title, id } = TAB_NAMES[tab]
  const Content = PAGES[tab]
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
      <LoadBoundary what={`“${TAB_NAMES[tab].name}”`} minHeight={480}>
        <Content {...props} />
      </LoadBoundary>
    </section>
  )
}

/** How long until the other pages are read where the browser does not say when it is idle. Milliseconds. */
const IDLE_MS = 3000

/** Whether the pages that are not shown are there too, since paper shows all and cannot wait for them. */
function useAllOnceIdle(): boolean {
  const [isAll, setAll] = useState(false)
  useEffect(() => {
    const now = () => flushSync(() => setAll(true))
    window.addEventListener('beforeprint', now)
    const stop = whenIdle(() => startTransition(() => setAll(true)))
    return () => {
      window.removeEventListener('beforeprint', now)
      stop()
    }
  }, [])
  return isAll
}

function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(then, IDLE_MS)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(then)
  return () => cancelIdleCallback(request)
}
