import type { IsoDate } from '#domain/days/edtf.ts'
import { isSame } from '#domain/kept/kept.ts'
import { PLAIN_NAMING } from '#domain/regimes/rule/describeTest.ts'
import type { RegimeBook } from '#domain/regimes/rule/reach.ts'
import type { RuleContext } from '#domain/regimes/rule/rule.ts'
import type { Actor } from '#domain/schema/recordTables.ts'
import type { RuleVariant } from '#domain/schema/ruleSchema.ts'
import type { Both, Lever, LeverNaming } from './lever.ts'
import { LEVERS } from './list.ts'
import { signatoriesOn } from './signed.ts'

/** The fields of all levers, as a plain value. */
export type Levers = Both<(typeof LEVERS)[number]['defaults']>

export type LeverId = (typeof LEVERS)[number]['id']

/** Any lever; it is passed the fields of all. */
export type AnyLever = Lever<LeverId, Partial<Levers>>

export const EVERY_LEVER: readonly AnyLever[] = LEVERS

/** Levers that one choice sets come first. */
const isOneChoice = ({ params }: AnyLever) =>
  Object.values(params).every(({ kind }) => kind === 'choice')

/** Decisions with a control of their own, in the order of these; rules are chosen at their regimes. */
export const PULLED: readonly AnyLever[] = EVERY_LEVER.filter(
  ({ isDecision, choices }) => isDecision && choices.length > 0,
).toSorted((a, b) => Number(isOneChoice(b)) - Number(isOneChoice(a)))

/** The levers before a reader moves any: what the record says, models released since 2025, EO 14409's 30 days. */
export const DEFAULT_LEVERS: Levers = Object.assign({}, ...LEVERS.map(({ defaults }) => defaults))

/** Levers set otherwise than `defaults`, in the order of the list. Lists compare as sets. */
export function changedLevers(levers: Levers, defaults: Levers): readonly LeverId[] {
  return EVERY_LEVER.filter((lever) => isMoved(lever, levers, defaults)).map(({ id }) => id)
}

/** Levers that stand for a decision as they were found; what is counted stays as it is. */
export function asFound(levers: Levers): Levers {
  const decisions = EVERY_LEVER.filter(({ isDecision }) => isDecision)
  return Object.assign({ ...levers }, ...decisions.map(({ defaults }) => defaults))
}

export function isMoved(
  lever: AnyLever,
  levers: Levers,
  defaults: Levers = DEFAULT_LEVERS,
): boolean {
  const [now, then] = [levers, defaults].map((all) =>
    Object.entries(lever.counting?.(all) ?? all).filter(([field]) => field in lever.defaults),
  )
  const before = new Map<string, unknown>(then)
  return (now ?? []).some(([field, value]) => !isSame(asSet(value), asSet(before.get(field))))
}

/** Lists of a lever are sets. */
const asSet = (value: unknown) =>
  Array.isArray(value) ? [...new Set(value.map(String))].toSorted() : value

/**
 * A rule as all levers change it. What no lever changes stays the same object, so that a view can tell what changed.
 *
 * @see ../../methods.md#levers
 */
export function leveredRule(rule: RuleVariant, levers: Levers, regimes: RegimeBook): RuleVariant {
  return EVERY_LEVER.reduce((ruled, lever) => lever.rule?.(ruled, levers, regimes) ?? ruled, rule)
}

/** What rules are read against: the signatories of the day, unless a lever says otherwise. */
export function ruleContext(levers: Levers, actors: readonly Actor[], asof: IsoDate): RuleContext {
  const onRecord: RuleContext = {
    signatories: signatoriesOn(actors, asof),
    atRelease: 'as-recorded',
    always: [],
    never: [],
    imputed: false,
  }
  return EVERY_LEVER.reduce(
    (context, lever) => lever.context?.(context, levers) ?? context,
    onRecord,
  )
}

export const PLAIN_LEVER_NAMING: LeverNaming = {
  ...PLAIN_NAMING,
  rule: (name) => name,
  shortRule: (name) => name,
}

/**
 * One sentence for each lever that differs from `defaults`, in the order of the list.
 *
 * @param defaults what to compare with: the defaults, or the other side of a comparison
 */
export function leversInWords(
  levers: Levers,
  defaults: Levers,
  naming: LeverNaming = PLAIN_LEVER_NAMING,
): readonly string[] {
  return changedLevers(levers, defaults).map((id) => leverWords(id, levers, naming))
}

export function leverWords(
  id: LeverId,
  levers: Levers,
  naming: LeverNaming = PLAIN_LEVER_NAMING,
): string {
  return leverOf(id).sentence(levers, naming)
}

/** A lever by its id. @throws {RangeError} where there is none, which the type forbids */
export function leverOf(id: LeverId): AnyLever {
  const lever = EVERY_LEVER.find((one) => one.id === id)
  if (!lever) throw new RangeError(`There is no lever “${id}”`)
  return lever
}
