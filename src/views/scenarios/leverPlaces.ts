import type { LeverPlace } from '#domain/regimes/findings/leverEffect.ts'
import { flopWords } from '#domain/regimes/rule/describeTest.ts'
import {
  HOLDS,
  RELEASE_WINDOWS,
  type LeverName,
  type Levers,
} from '#domain/regimes/levers/levers.ts'
import type { ScenarioValues } from '#url/scenarios.ts'

/** A lever as a control: its places, which of them holds, and what to write to put it elsewhere. */
export type LeverControl = {
  readonly name: LeverName
  readonly title: string
  readonly places: readonly (LeverPlace & { readonly value: string })[]
}

export const OPEN: LeverControl = {
  name: 'open',
  title: 'What counts as open',
  places: [
    { value: 'as-written', label: 'As written', to: { open: 'as-written' } },
    { value: 'any-download', label: 'Any download', to: { open: 'any-download' } },
    { value: 'free-licence', label: 'Free licence', to: { open: 'free-licence' } },
    { value: 'none', label: 'None', to: { open: 'none' } },
  ],
}

export const META: LeverControl = {
  name: 'meta',
  title: 'Meta',
  places: [
    { value: 'on-record', label: 'On record', to: { meta: 'on-record' } },
    { value: 'signs', label: 'Signs', to: { meta: 'signs' } },
    { value: 'exempt', label: 'Exempt', to: { meta: 'exempt' } },
    { value: 'refuses', label: 'Refuses', to: { meta: 'refuses' } },
  ],
}

export const SIGNED: LeverControl = {
  name: 'signed',
  title: 'Who has signed',
  places: [
    { value: 'at-release', label: 'At release', to: { signed: 'at-release' } },
    { value: 'today', label: 'By now', to: { signed: 'today' } },
    { value: 'set', label: 'Chosen', to: { signed: 'set' } },
  ],
}

export const THRESHOLD: LeverControl = {
  name: 'threshold',
  title: 'Compute threshold',
  places: [
    { value: '', label: 'As written', to: { threshold: null } },
    { value: '1e25', label: '10^25', to: { threshold: 1e25 } },
    { value: '1e26', label: '10^26', to: { threshold: 1e26 } },
  ],
}

export const HOLD: LeverControl = {
  name: 'holdDays',
  title: 'Longest hold',
  places: HOLDS.map((days) => ({
    value: String(days),
    label: `${days} days`,
    to: { holdDays: days },
  })),
}

export const WINDOW: LeverControl = {
  name: 'from',
  title: 'Releases counted',
  places: [
    { value: 'since-2025', label: 'Since 2025', to: RELEASE_WINDOWS['since-2025'] },
    { value: 'all', label: 'All', to: RELEASE_WINDOWS.all },
    { value: 'in-2026', label: 'In 2026', to: RELEASE_WINDOWS['in-2026'] },
    {
      value: 'since-eo-14409',
      label: 'Since EO 14409',
      to: RELEASE_WINDOWS['since-eo-14409'],
    },
  ],
}

/** What to write in the address to put a lever where it was found. */
export const FOUND: Readonly<Record<LeverName, Partial<ScenarioValues>>> = {
  variants: { rules: [] },
  open: { open: 'as-written' },
  threshold: { threshold: null },
  signed: { signed: 'at-release', signatories: [] },
  signatories: { signed: 'at-release', signatories: [] },
  meta: { meta: 'on-record' },
  countries: { countries: [] },
  tiers: { tiers: [] },
  from: { window: 'since-2025', from: null, to: null },
  to: { window: 'since-2025', from: null, to: null },
  holdDays: { hold: 30 },
  imputed: { imputed: false },
}

/** Every lever where it was found. */
export const ALL_FOUND: Partial<ScenarioValues> = Object.assign({}, ...Object.values(FOUND))

/**
 * Where a lever stands, in two or three words, for a chip. `null` for those that stand on the bar in words of
 * their own, moved or not.
 */
export function leverChip(name: LeverName, levers: Levers): string | null {
  if (name === 'open') return `open: ${labelOf(OPEN, levers.open).toLowerCase()}`
  if (name === 'signed') return `signed: ${labelOf(SIGNED, levers.signed).toLowerCase()}`
  if (name === 'meta') return `Meta: ${labelOf(META, levers.meta).toLowerCase()}`
  if (name === 'holdDays') return `hold: ${levers.holdDays} days`
  if (name === 'threshold') return `compute line: ${flopWords(levers.threshold ?? '')}`
  if (name !== 'variants') return null
  return levers.variants.length === 1 ? 'another rule' : `${levers.variants.length} other rules`
}

const labelOf = ({ places }: LeverControl, value: string) =>
  places.find((place) => place.value === value)?.label ?? value
