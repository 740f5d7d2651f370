import type { LastAct } from '#domain/regimes/findings/headline.ts'
import { PULLED } from '#domain/regimes/levers/levers.ts'
import { choiceOrNull } from './choiceOrNull.ts'

/** What lies below the bars, one at a time, in the order of its row. */
export const TABS = [
  'who',
  'where',
  'flow',
  'cost',
  'outcomes',
  'signs',
  'change',
  'limits',
] as const
export type Tab = (typeof TABS)[number]

export const workbenchParams = {
  /** `null`: that of what is open, else the first. */
  tab: choiceOrNull(TABS),
  /** Which models that move are listed. `null`: those of the reader's changes, once there are any. */
  list: choiceOrNull(['changes', 'pair']),
  /** What the headline speaks of. `null`: the last of the levers that are moved. */
  last: choiceOrNull<LastAct>([...PULLED.map(({ id }) => id), 'rules', 'pair']),
}

/** Parts of the page before it had tabs, by the ids that old links name. */
const ANCHORS: Readonly<Record<string, Tab>> = {
  'side-by-side': 'who',
  reached: 'where',
  work: 'cost',
  indicators: 'signs',
  'what-if': 'change',
  tipping: 'change',
  analogies: 'limits',
  caveats: 'limits',
}

/** The tab that a link to a part of the page means; `null` for a part that is in none. */
export const tabOfAnchor = (id: string): Tab | null =>
  ANCHORS[id] ?? TABS.find((tab) => tab === id) ?? null

/** The tab in which a cell stands; `null` for what stands beside the bars. */
export function tabOfCell(cell: string): Tab | null {
  if (cell.startsWith('part.') || cell.startsWith('rule.')) return null
  return cell.startsWith('indicator.') || cell.startsWith('trigger.') ? 'signs' : 'outcomes'
}

type Asked = {
  readonly tab: Tab | null
  readonly cell: string | null
  readonly goal: unknown
}

/** The tab that an address opens. */
export function tabOf({ tab, cell, goal }: Asked): Tab {
  const ofCell = cell === null ? null : tabOfCell(cell)
  return tab ?? ofCell ?? (goal === null ? 'who' : 'change')
}
