import { WEIGHED_COLUMNS } from './weights.ts'

type ClosenessReading = {
  /** Id of a column of the comparison. */
  readonly column: string
  /** Shown beside the field of the weight. */
  readonly reads: string
  /**
   * Values of the record, as its tables write them, from 0 (farthest from review before release) to 1 (closest).
   * A value that is not listed says nothing either way. Halves only, so that sums are exact.
   */
  readonly scores: Readonly<Record<string, number>>
}

const TAKEN_PART = { signed: 1, partly: 0.5, declined: 0 }

const READINGS: Readonly<
  Record<(typeof WEIGHED_COLUMNS)[number], Omit<ClosenessReading, 'column'>>
> = {
  stance: {
    reads:
      'Conduct: cooperative and compliant 1, negotiating ½, resistant 0. Silence says nothing.',
    scores: { cooperative: 1, compliant: 1, negotiating: 0.5, resistant: 0 },
  },
  'pre-deployment-testing': {
    reads: 'Tests: before release 1, an agreement that names no model ½, tested after release 0.',
    scores: { yes: 1, 'agreement, models not named': 0.5, 'no (tested after release)': 0, no: 0 },
  },
  'open-weights': {
    reads:
      'Can a review still come before anyone has the weights? Kept back 1, some released ½, released 0.',
    scores: {
      no: 1,
      'no at the frontier': 1,
      'older models only': 0.5,
      partly: 0.5,
      mixed: 0.5,
      yes: 0,
    },
  },
  'safety-framework': {
    reads: 'A published framework 1, none found 0.',
    scores: { yes: 1, 'none found': 0 },
  },
  'position-licensing': {
    reads:
      'Position: for a gate or mandatory evaluation 1, for a body under federal oversight ½, against 0.',
    scores: {
      'for a release gate': 1,
      'mandatory evaluation, no release veto': 1,
      'for an industry-funded body under federal oversight': 0.5,
      'against licensing': 0,
      'opposed the May 2026 voluntary review draft': 0,
    },
  },
  'position-open-weights': {
    reads:
      'Position: against an exemption of open weights 1, against broad restrictions of them 0.',
    scores: {
      'against exemption': 1,
      'against broad restrictions': 0,
      'against broad restrictions (later signer)': 0,
    },
  },
  caisi: {
    reads: 'Federal testing agreement: signed 1, in part ½, declined 0.',
    scores: TAKEN_PART,
  },
  'eo-14409': {
    reads: 'Framework of the order: joined 1, in part ½, declined 0.',
    scores: TAKEN_PART,
  },
}

/** @see ../methods.md#closeness-by-the-readers-weights */
export const CLOSENESS_READINGS: readonly ClosenessReading[] = WEIGHED_COLUMNS.map((column) => ({
  column,
  ...READINGS[column],
}))
