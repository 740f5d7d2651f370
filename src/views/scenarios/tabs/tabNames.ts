import type { Tab } from '#url/scenarioTabs.ts'

type TabName = {
  readonly name: string
  /** Head of what it shows. */
  readonly title: string
  /** The part of the page that links have named since before there were tabs. */
  readonly id: string
}

export const TAB_NAMES: Readonly<Record<Tab, TabName>> = {
  who: { name: 'Who', title: 'Who is reached', id: 'side-by-side' },
  where: { name: 'Where', title: 'Where review reaches', id: 'reached' },
  flow: { name: 'Flow', title: 'Where models go', id: 'flow' },
  cost: { name: 'Cost', title: 'What review would take', id: 'work' },
  outcomes: { name: 'Outcomes', title: 'What each regime would change', id: 'outcomes' },
  signs: { name: 'Signs', title: 'Which way the signs point', id: 'indicators' },
  change: { name: 'What would change it', title: 'What would change the answer', id: 'what-if' },
  limits: { name: 'Elsewhere and limits', title: 'Elsewhere, and what limits this', id: 'caveats' },
}
