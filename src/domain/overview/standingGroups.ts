import { wasNeverInvited, type Standing } from './standing.ts'

type StandingGroupId =
  | 'on-record'
  | 'none-found'
  | 'never-invited'
  | 'not-yet'
  | 'not-coded'
  | 'unread'

export type StandingGroup = {
  readonly id: StandingGroupId
  readonly name: string
  readonly standings: readonly Standing[]
}

const NAMES: readonly (readonly [StandingGroupId, string])[] = [
  ['on-record', 'Developers with an agreement or a position on record'],
  ['none-found', 'Developers with neither agreement nor position found'],
  ['never-invited', 'Never invited'],
  ['not-yet', 'Not on record yet'],
  ['not-coded', 'Not coded'],
  ['unread', 'Stance in a row that could not be read'],
]

/**
 * Companies by what the record says of them on the day, in fixed order, empty groups left out. Each company is
 * in exactly one group and keeps its order among the others.
 *
 * @see ../methods.md#where-a-company-stands
 */
export function standingGroups(standings: readonly Standing[]): readonly StandingGroup[] {
  return NAMES.map(([id, name]) => ({
    id,
    name,
    standings: standings.filter((standing) => groupOf(standing) === id),
  })).filter((group) => group.standings.length > 0)
}

function groupOf(standing: Standing): StandingGroupId {
  const { stance, isUnread, isNotCoded, agreement } = standing
  if (isUnread) return 'unread'
  if (isNotCoded) return 'not-coded'
  if (stance === null) return 'not-yet'
  if (wasNeverInvited(standing)) return 'never-invited'
  const hasAnswer = !['none-found', 'not-invited', 'not-coded'].includes(agreement.kind)
  return stance.stance !== 'silent' || hasAnswer ? 'on-record' : 'none-found'
}
