// What the values of some columns can be, in the order in which they are shown. The schemas refuse any other.

export const CONFIDENCES = ['low', 'medium', 'high'] as const

export const STANCE_VALUES = [
  'cooperative',
  'compliant',
  'negotiating',
  'resistant',
  'silent',
] as const

export const COMMITMENT_STATUSES = [
  'signed',
  'partly',
  'reported-not-confirmed',
  'declined',
  'not-invited',
  'unknown',
] as const

export const EVENT_TYPES = [
  'directive',
  'executive-action',
  'agency-action',
  'legislation',
  'state-law',
  'hearing',
  'international',
  'litigation',
  'agreement',
  'safety-framework',
  'evaluation',
  'model-release',
  'company-statement',
] as const

export const BEARING_DIRECTIONS = [
  'toward-centralized-review',
  'toward-two-tier',
  'toward-licensing',
  'neutral',
] as const

export const SOURCE_TIERS = ['primary', 'major-press', 'trade-press', 'other'] as const

export const WEIGHTS_ACCESSES = [
  'open-weights',
  'open-weights-restricted',
  'closed-api',
  'limited-preview',
  'unreleased',
] as const

export const TIERS = ['flagship', 'standard', 'small'] as const
