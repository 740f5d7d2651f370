import { listed } from '#domain/words/words.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { TIERS } from '#domain/schema/values.ts'
import { defineLever } from './lever.ts'

type Fields = {
  /** Tiers whose models are counted, an editorial judgement; empty: all. */
  readonly tiers: readonly Model['tier'][]
}

export const tiers = defineLever<Fields>()({
  id: 'tiers',
  name: 'Tiers',
  defaults: { tiers: [] },
  isDecision: false,
  choices: [],
  params: {
    tiers: {
      kind: 'choices',
      field: 'tiers',
      values: TIERS,
      label: 'Tiers, an editorial judgement',
    },
  },
  chip: (fields) => (fields.tiers.length > 0 ? `${listed(fields.tiers)} models` : 'every tier'),
  sentence: (fields) =>
    fields.tiers.length === 0
      ? 'Models of every tier are counted.'
      : `Only ${listed(fields.tiers)} models are counted.`,
  moves: (fields) =>
    TRIED.filter((chosen) => chosen.join() !== fields.tiers.join()).map((chosen) => ({
      tiers: chosen,
    })),
  counts: (model, fields) => fields.tiers.length === 0 || fields.tiers.includes(model.tier),
})

const TRIED: readonly Fields['tiers'][] = [[], ['flagship'], ['standard', 'small']]
