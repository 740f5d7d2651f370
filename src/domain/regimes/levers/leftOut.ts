import type { IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { releaseDay } from '#domain/models/releaseDay.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { PLAIN_LEVER_NAMING, EVERY_LEVER, type Levers } from './levers.ts'

/** Models that are not counted, and the first reason of each. */
type LeftOut = { readonly why: string; readonly models: readonly Model[] }

/** Models of the table that are not counted, by the first reason against them. */
export function leftOut(
  models: readonly Model[],
  counted: readonly Model[],
  levers: Levers,
  asof: IsoDate,
): readonly LeftOut[] {
  const isCounted = new Set(counted.map(({ id }) => id))
  const whyOf = (model: Model): string => {
    if (model.weightsAccess === 'unreleased') return 'never released'
    if (releaseDay(model) > asof) return `not released by ${dayWords(asof)}`
    const lever = EVERY_LEVER.find((one) => one.counts?.(model, levers) === false)
    if (!lever) return 'of another developer'
    return `outside “${lever.chip(levers, PLAIN_LEVER_NAMING)}”`
  }
  const groups = new Map<string, Model[]>()
  for (const model of models) {
    if (isCounted.has(model.id)) continue
    const why = whyOf(model)
    groups.set(why, [...(groups.get(why) ?? []), model])
  }
  return [...groups].map(([why, members]) => ({ why, models: members }))
}
