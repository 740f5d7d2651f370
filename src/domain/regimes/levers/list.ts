import { countries } from './countries.ts'
import { hold } from './hold.ts'
import { imputed } from './imputed.ts'
import { meta } from './meta.ts'
import { open } from './open.ts'
import { rules } from './rules.ts'
import { signed } from './signed.ts'
import { threshold } from './threshold.ts'
import { tiers } from './tiers.ts'
import { window } from './window.ts'

/**
 * In the order of chips, addresses and application to a rule. Types, defaults, words, parameters, controls and
 * comparisons follow from this list.
 */
export const LEVERS = [
  rules,
  open,
  threshold,
  signed,
  meta,
  countries,
  tiers,
  window,
  hold,
  imputed,
] as const
