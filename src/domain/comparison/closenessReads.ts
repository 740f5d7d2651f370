import type { WEIGHED_COLUMNS } from './weights.ts'

/** How the answers to each question are scored, in words: shown beside the field of its weight. */
export const CLOSENESS_READS: Readonly<Record<(typeof WEIGHED_COLUMNS)[number], string>> = {
  stance: 'Conduct: cooperative and compliant 1, negotiating ½, resistant 0. Silence says nothing.',
  'pre-deployment-testing':
    'Tests: before release 1, an agreement that names no model ½, tested after release 0.',
  'open-weights':
    'Can a review still come before anyone has the weights? Kept back 1, some released ½, released 0.',
  'safety-framework': 'A published framework 1, none found 0.',
  'position-licensing':
    'Position: for a gate or mandatory evaluation 1, for a body under federal oversight ½, against 0.',
  'position-open-weights':
    'Position: against an exemption of open weights 1, against broad restrictions of them 0.',
  caisi: 'Federal testing agreement: signed 1, in part ½, declined 0.',
  'eo-14409': 'Framework of the order: joined 1, in part ½, declined 0.',
}
