import { lazy, type ComponentType } from 'react'
import { lazyPart } from '#ui/lazyPart.ts'
import type { Tab } from '#url/scenarioTabs.ts'
import type { TabProps } from './section.ts'

/** The first one, which most links lead to. */
const Who = lazyPart(() => import('./WhoTab.tsx').then((module) => ({ default: module.WhoTab })))

const PAGES: Readonly<Record<Tab, ComponentType<TabProps>>> = {
  who: Who,
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

/** What a tab shows, in a chunk of its own. */
export function TabContent({ tab, ...props }: TabProps & { readonly tab: Tab }) {
  const Content = PAGES[tab]
  return <Content {...props} />
}

TabContent.parts = [Who]
