import { readAddress, type Problem } from './address.ts'
import { embedParams } from './embed.ts'
import { repairedQuery } from './repair.ts'

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
