import { defineAddress } from './address.ts'
import { choice, day, flag, onlyFlag, slugOr, slugOrNull, slugs, type Param } from './param.ts'
import { MOST_WEIGHT, WEIGHED_COLUMNS, type Weights } from '#domain/comparison/weights.ts'

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

/** `/compare?cell=meta.open-weights&sort=stance`; `/compare?against=2026-06-26` for differences. */
export const compareAddress = defineAddress({
  /** Which columns are shown, in order: `stance`, dimensions, instruments. Empty means the stance and all dimensions. */
  columns: slugs,
  /** `listed`, `name`, `stance`, `since`, or the id of a column. */
  sort: slugOr('listed'),
  /** The order turned round; of whom nothing is known stays last. */
  reversed: onlyFlag,
  /** Companies on top, whatever the order and groups. */
  pin: slugs,
  /** What rows are grouped by. */
  group: choice(['record', 'stance', 'country', 'strategy', 'none'], 'record'),
  /** A mark and the shortest word a cell, or all its words. */
  density: choice(['matrix', 'words'], 'matrix'),
  /** Companies as columns, in words. */
  turned: flag,
  /** The cell whose evidence is open: `<company>.<column>`. */
  cell: slugOrNull,
  /** The other side of a difference: a data version, or a day. */
  against: day,
  between: choice(['versions', 'dates'], 'versions'),
  /** Which differences are listed. */
  show: choice(['all', 'values', 'added', 'evidence'], 'all'),
  /** Weights set by the reader; empty ranks nobody. */
  weights,
})

const COLUMNS: readonly string[] = WEIGHED_COLUMNS
