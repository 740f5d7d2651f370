import { loadAll, lazyPart } from '#ui/lazyPart.ts'
import type { TableName } from '#domain/schema/tables.ts'
import type { Tab } from '#url/scenarioTabs.ts'
import type { TabProps } from './section.ts'

const PAGES = {
  who: lazyPart<TabProps>(() =>
    import('./WhoTab.tsx').then((module) => ({ default: module.WhoTab })),
  ),
  where: lazyPart<TabProps>(() =>
    import('./WhereTab.tsx').then((module) => ({ default: module.WhereTab })),
  ),
  flow: lazyPart<TabProps>(() =>
    import('./FlowTab.tsx').then((module) => ({ default: module.FlowTab })),
  ),
  cost: lazyPart<TabProps>(() =>
    import('./CostTab.tsx').then((module) => ({ default: module.CostTab })),
  ),
  outcomes: lazyPart<TabProps>(() =>
    import('./OutcomesTab.tsx').then((module) => ({ default: module.OutcomesTab })),
  ),
  signs: lazyPart<TabProps>(() =>
    import('./SignsTab.tsx').then((module) => ({ default: module.SignsTab })),
  ),
  change: lazyPart<TabProps>(() =>
    import('./ChangeTab.tsx').then((module) => ({ default: module.ChangeTab })),
  ),
  limits: lazyPart<TabProps>(() =>
    import('./LimitsTab.tsx').then((module) => ({ default: module.LimitsTab })),
  ),
} satisfies Readonly<Record<Tab, unknown>>

/** What a tab shows, in a chunk of its own. */
export function TabContent({ tab, ...props }: TabProps & { readonly tab: Tab }) {
  const Content = PAGES[tab]
  return <Content {...props} />
}

/** The first one, which most links lead to. */
TabContent.parts = [PAGES.who]

/** What tabs read besides what every scenario does. */
export const TAB_TABLES = [
  'outcomeDimensions',
  'indicators',
  'analogies',
  'scenarioNotes',
] satisfies readonly TableName[]

export const loadTabs = () => loadAll(Object.values(PAGES))
