import type { TabNames } from '#ui/tabs/tabNames.ts'
import type { Tab } from '#url/scenarioTabs.ts'

/** Their ids are those of the parts that the page had before it had tabs. */
export const TAB_NAMES: TabNames<Tab> = {
  who: { name: 'Who', title: 'Who is reached', id: 'side-by-side' },
  where: { name: 'Where', title: 'Where review reaches', id: 'reached' },
  flow: { name: 'Flow', title: 'Where models go', id: 'flow' },
  cost: { name: 'Cost', title: 'What review would take', id: 'work' },
  outcomes: { name: 'Outcomes', title: 'Outcomes, regime by regime', id: 'outcomes' },
  signs: { name: 'Signs', title: 'Which way the signs point', id: 'indicators' },
  change: { name: 'What would change it', title: 'What would change the answer', id: 'what-if' },
  limits: { name: 'Elsewhere and limits', title: 'Elsewhere, and what limits this', id: 'caveats' },
}
