import { MOST_WEIGHT, WEIGHED_COLUMNS, type Weights } from '#domain/comparison/weights.ts'
import type { Param } from './param.ts'

const COLUMNS: readonly string[] = WEIGHED_COLUMNS

/** `stance/3,caisi/1`. Empty ranks nobody. */
export const weights: Param<Weights> = {
  fallback: {},
  parse(text) {
    const value = new Map<string, number>()
    const problems: string[] = []
    for (const part of text.split(',')) {
      const [column = '', weight = '', ...rest] = part.trim().split('/')
      if (!COLUMNS.includes(column)) {
        problems.push(`“${column}” cannot be weighed; ${COLUMNS.join(', ')} can`)
      } else if (!/^[1-9]$/.test(weight) || rest.length > 0) {
        problems.push(
          `“${part}” is not of the form ${column}/3, with a weight from 1 to ${MOST_WEIGHT}`,
        )
      } else if (value.has(column)) {
        problems.push(`“${column}” is given more than once; the first is used`)
      } else {
        value.set(column, Number(weight))
      }
    }
    return { value: value.size > 0 ? Object.fromEntries(value) : null, problems }
  },
  write: (value) =>
    COLUMNS.flatMap((column) => (value[column] ? [`${column}/${value[column]}`] : [])).join(','),
}
