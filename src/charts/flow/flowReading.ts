import type { Assessed } from '#domain/regimes/rule/assessed.ts'

export type FlowChange = 'gains' | 'loses' | 'open' | 'none'

/** As it is written beside the count. */
export const CHANGE = {
  gains: 'newly reviewed',
  loses: 'let go',
  open: 'cannot be told',
  none: 'as before',
} as const

export type FlowLink = {
  readonly from: string
  readonly to: string
  readonly change: FlowChange
  readonly models: readonly Assessed[]
}

const VERB = {
  gains: ['comes under review', 'come under review'],
  loses: ['drops out', 'drop out'],
  open: ['cannot be told', 'cannot be told'],
} as const

/**
 * The ribbons that change review, in sentences: how many models, of what kind, and which case decides.
 *
 * @param decision what settles a model under the regime that the flow leads to
 * @param name how to call the two ends of a ribbon
 */
export function flowReading(
  links: readonly FlowLink[],
  decision: (one: Assessed) => string,
  name: (node: string) => string,
): readonly string[] {
  return [...changes(links, decision), ...shifts(links, decision, name)]
}

/** The largest ribbon between kinds of review. */
function shifts(
  links: readonly FlowLink[],
  decision: (one: Assessed) => string,
  name: (node: string) => string,
): readonly string[] {
  const [largest] = links
    .filter(({ change, from, to }) => change === 'none' && name(from) !== name(to))
    .toSorted((a, b) => b.models.length - a.models.length)
  if (!largest) return []
  const { from, to, models } = largest
  const [only, ...more] = [...new Set(models.map(decision))]
  const by = more.length === 0 ? `: ${only}` : ''
  return [`${models.length} ${kindWords(models)} go from “${name(from)}” to “${name(to)}”${by}.`]
}

function changes(
  links: readonly FlowLink[],
  decision: (one: Assessed) => string,
): readonly string[] {
  return (['gains', 'loses', 'open'] as const).flatMap((change) => {
    const models = links.filter((link) => link.change === change).flatMap((link) => link.models)
    if (models.length === 0) return []
    const [only, ...more] = [...new Set(models.map(decision))]
    const by = more.length === 0 && change !== 'open' ? `: ${only}` : ''
    const verb = VERB[change][models.length === 1 ? 0 : 1]
    const who = `${models.length} ${kindWords(models)}`
    return [change === 'open' ? `Of ${who}, review ${verb}.` : `${who} ${verb}${by}.`]
  })
}

/** What some models have in common: "US closed models", "open-weights models", "models". */
function kindWords(models: readonly Assessed[]): string {
  const all = (holds: (one: Assessed) => boolean) => models.every(holds)
  const words = [
    all(({ model }) => model.developerCountry === 'US') && 'US',
    all(({ model }) => model.developerCountry !== 'US') && 'foreign',
    all(isOpen) && 'open-weights',
    all((one) => !isOpen(one)) && 'closed',
    models.length === 1 ? 'model' : 'models',
  ]
  return words.filter(Boolean).join(' ')
}

const isOpen = ({ model }: Assessed) => model.weightsAccess.startsWith('open-weights')
