import type { AnyLever, Levers } from '#domain/regimes/levers/levers.ts'
import { flopWords } from '#domain/regimes/rule/describeTest.ts'

/** The place of a lever behind which any setting can be chosen. */
type OwnPlace = {
  readonly label: string
  /** Under the label while the lever stands elsewhere. */
  readonly hint: string
  readonly isChosen: boolean
}

/**
 * @param value of the usual setting that the lever stands at; empty where it has one of its own
 * @returns `null` for a lever that has only its usual settings
 */
export function ownPlace(lever: AnyLever, levers: Levers, value: string): OwnPlace | null {
  const kinds = Object.values(lever.params)
  const days = kinds.find((param) => param.kind === 'days')
  if (days) {
    return {
      label: value === '' ? `${levers.holdDays} days` : 'Other',
      hint: `${days.least}–${days.most}`,
      isChosen: value === '',
    }
  }
  if (kinds.some(({ kind }) => kind === 'compute')) {
    const { threshold } = levers
    const isChosen = value === '' && threshold !== null
    return {
      label: isChosen ? flopWords(threshold).replace(' FLOP', '') : 'Other',
      hint: 'own line',
      isChosen,
    }
  }
  if (kinds.some(({ kind }) => kind === 'developers')) {
    const isChosen = levers.signed === 'set'
    return {
      label: isChosen ? `${levers.signatories.length} chosen` : 'Chosen',
      hint: 'a list',
      isChosen,
    }
  }
  return null
}
