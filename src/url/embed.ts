import { readAddress, type Problem, type ValuesOf } from './address.ts'
import { choice, flag } from './param.ts'
import { repairedQuery } from './repair.ts'

export const embedParams = {
  theme: choice(['auto', 'light', 'dark'], 'auto'),
  /** What readers of the host page may change. */
  controls: choice(['none', 'time', 'filters', 'levers'], 'none'),
  /** `none`: that of the host page shows through. */
  background: choice(['paper', 'none'], 'paper'),
  /** At the left and the right. */
  margin: choice(['none', 'narrow', 'wide'], 'none'),
  /** Drawn whole, however tall; else folded where it is taller than a screen or two. */
  whole: flag,
}

export type EmbedParams = ValuesOf<typeof embedParams>

/** With what is usual where it is not given. */
export const embedDefaults = (given: Partial<EmbedParams>): EmbedParams => ({
  ...readAddress({ params: embedParams }, '').values,
  ...given,
})

/**
 * What an embed's address adds to its chart's parameters, and what of that is wrong.
 *
 * @param isMovable whether levers move the chart
 */
export function embedOptions(search: string, isMovable = true) {
  const { values, problems, mended } = readAddress({ params: embedParams }, search)
  // What is wrong with the whole query is said by the chart's address.
  const isOwn = ({ param }: Problem) => Object.hasOwn(embedParams, param)
  const lost: readonly Problem[] =
    values.controls === 'levers' && !isMovable
      ? [
          {
            param: 'controls',
            why: '“levers” is for charts that a lever moves, and none moves this one',
          },
        ]
      : []
  return {
    ...values,
    ...(lost.length > 0 && { controls: embedParams.controls.fallback }),
    problems: [...problems.filter(isOwn), ...lost],
    mended: mended.filter(isOwn),
  }
}

/** For the full page. */
export function withoutOptions(search: string): string {
  const { query } = repairedQuery(search, new Set(Object.keys(embedParams)))
  for (const name of Object.keys(embedParams)) query.delete(name)
  return query.toString()
}
