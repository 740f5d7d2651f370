import type { OrderedCompany } from './comparisonOrder.ts'
import { grouped } from '#domain/words/grouped.ts'
import { isNotInvited, NOT_INVITED_WORDS } from '#domain/stance/notInvited.ts'
import type { StanceValue } from '#domain/schema/recordTables.ts'
import { STANCE_VALUES } from '#domain/schema/values.ts'
import { standingGroups } from '#domain/overview/standingGroups.ts'
import type { Standing } from '#domain/overview/standing.ts'
import { countryWords, sentenceCase, stanceWords } from '#domain/words/words.ts'

/** `record`: by what is on record, as in the overview. */
export type ComparisonGrouping = 'record' | 'stance' | 'country' | 'strategy' | 'none'

type ComparisonGroup = {
  readonly id: string
  /** `null` where rows are not grouped. */
  readonly name: string | null
  readonly rows: readonly OrderedCompany[]
}

/**
 * Rows in groups. Every row is in exactly one, rows keep their order, and empty groups are left out. Groups come
 * in a fixed order where the values have one (what is on record, stances), else in the order of their first row.
 */
export function comparisonGroups(
  rows: readonly OrderedCompany[],
  by: ComparisonGrouping,
  standings: readonly Standing[],
): readonly ComparisonGroup[] {
  switch (by) {
    case 'none':
      return [{ id: 'all', name: null, rows }]
    case 'record':
      return standingGroups(standings)
        .map(({ id, name, standings: members }) => ({
          id,
          name,
          rows: rows.filter(({ company }) => members.some((one) => one.company.id === company.id)),
        }))
        .filter((group) => group.rows.length > 0)
    case 'stance':
      return STANCE_GROUPS.map((value) => ({
        id: value ?? 'none',
        name: stanceGroupName(value),
        rows: rows.filter((row) => stanceGroupOf(row) === value),
      })).filter((group) => group.rows.length > 0)
    case 'country':
      return named(rows, ({ company }) => company.country, countryWords)
    case 'strategy':
      return named(rows, ({ company }) => company.releaseStrategy.current, strategyWords)
  }
}

/**
 * The same groups with some companies taken out of theirs and put on top, in the order in which they are named.
 * Every row stays in exactly one group. Names that are nobody's are passed over.
 */
export function pinnedFirst(
  groups: readonly ComparisonGroup[],
  pinned: readonly string[],
): readonly ComparisonGroup[] {
  const rows = groups.flatMap((group) => group.rows)
  const top = pinned.flatMap((id) => rows.find(({ company }) => company.id === id) ?? [])
  if (top.length === 0) return groups
  const others = groups.map(({ id, name, rows: members }) => ({
    id,
    name: name ?? 'Others',
    rows: members.filter((row) => !top.includes(row)),
  }))
  return [{ id: 'pinned', name: 'Pinned', rows: top }, ...others].filter(
    (group) => group.rows.length > 0,
  )
}

function named(
  rows: readonly OrderedCompany[],
  key: (row: OrderedCompany) => string,
  words: (id: string) => string,
): readonly ComparisonGroup[] {
  return [...grouped(rows, key)].map(([id, members]) => ({ id, name: words(id), rows: members }))
}

/** Silence of companies that were never invited is a group of its own. */
const NOT_INVITED = 'not-invited'

type StanceGroup = StanceValue | typeof NOT_INVITED | null

const STANCE_GROUPS: readonly StanceGroup[] = [...STANCE_VALUES, NOT_INVITED, null]

const stanceGroupOf = ({ stance }: OrderedCompany): StanceGroup =>
  stance === null ? null : isNotInvited(stance) ? NOT_INVITED : stance.stance

function stanceGroupName(value: StanceGroup): string {
  if (value === null) return 'No stance on record yet'
  return value === NOT_INVITED ? NOT_INVITED_WORDS : stanceWords(value)
}

const strategyWords = (strategy: string) => `Release strategy: ${sentenceCase(strategy)}`
