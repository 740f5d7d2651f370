import { faultOf } from './fault.ts'
import type { Param } from './param.ts'

/** One of a fixed set of words, or nothing. A word that is none of them is named, with the nearest. */
export function choiceOrNull<const T extends string>(options: readonly T[]): Param<T | null> {
  return {
    fallback: null,
    parse(text) {
      const value = options.find((option) => option === text)
      if (value !== undefined) return { value, problems: [] }
      const why = `“${text}” is not one of ${options.join(', ')}`
      return { value: null, problems: [faultOf(text, options, why)] }
    },
    write: (value) => value ?? '',
  }
}
