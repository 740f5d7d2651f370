import { faultOf, type ParamFault } from './fault.ts'
import { readEdtf, type IsoDate } from '#domain/days/edtf.ts'

/** `value` is `null` where the text gives none; `problems` are in words. */
export type Read<T> = {
  readonly value: T | null
  readonly problems: readonly (string | ParamFault)[]
}

/** `parse(write(value))` gives the value back, except for the fallback, which is not written. */
export type Param<T> = {
  readonly fallback: T
  parse(text: string): Read<T>
  write(value: T): string
}

const good = <T>(value: T): Read<T> => ({ value, problems: [] })
const bad = <T>(...problems: readonly (string | ParamFault)[]): Read<T> => ({
  value: null,
  problems,
})

const SLUG = /^[a-z0-9]+([.-][a-z0-9]+)*$/

/** A comma-joined list. Bad and repeated parts are named and left out; the good ones stay, in the given order. */
export function list<T extends string>(
  accepts: (text: string) => text is T,
  what: string,
  known: readonly T[] = [],
): Param<readonly T[]> {
  return {
    fallback: [],
    parse(text) {
      const parts = text.split(',').map((part) => part.trim())
      const value = [...new Set(parts.filter(accepts))]
      const problems = parts
        .filter((part) => !accepts(part))
        .map((part) => faultOf(part, known, `“${part}” is not ${what}`))
      return { value: value.length > 0 ? value : null, problems }
    },
    write: (value) => value.join(','),
  }
}

/** Ids of records, such as `openai,meta`; they need not exist. */
export const slugs: Param<readonly string[]> = list(
  (text): text is string => SLUG.test(text),
  'an id (lower-case words joined by hyphens)',
)

/** Jurisdictions: `us-federal`, `us-states`, a US state (`us-ca`), `eu`, `uk`, `intl`, or a country code (`fr`). */
export const jurisdictions: Param<readonly string[]> = list(
  (text): text is string => /^(us-(federal|states|[a-z]{2})|[a-z]{2}|intl)$/.test(text),
  'a jurisdiction',
)

/** Several of a fixed set of words. */
export function choices<const T extends string>(options: readonly T[]): Param<readonly T[]> {
  return list(
    (text): text is T => options.some((option) => option === text),
    `one of ${options.join(', ')}`,
    options,
  )
}

/** One of a fixed set of words. */
export function choice<const T extends string>(
  options: readonly T[],
  fallback: NoInfer<T>,
): Param<T> {
  return {
    fallback,
    parse(text) {
      const value = options.find((option) => option === text)
      return value === undefined
        ? bad(faultOf(text, options, `“${text}” is not one of ${options.join(', ')}`))
        : good(value)
    },
    write: (value) => value,
  }
}

/** The id of one record, or null. */
export const slugOrNull: Param<string | null> = {
  fallback: null,
  parse: (text) => (SLUG.test(text) ? good(text) : bad(`“${text}” is not an id`)),
  write: (value) => value ?? '',
}

/** An id, or `fallback`. */
export const slugOr = (fallback: string): Param<string> => ({
  fallback,
  parse: (text) => (SLUG.test(text) ? good(text) : bad(`“${text}” is not an id`)),
  write: (value) => value,
})

/**
 * A step of a story: the id of the story, a dot, and the step's number. Without a number, the first. Whether there is
 * such a step, only the data knows.
 */
export const stepOrNull: Param<string | null> = {
  fallback: null,
  parse(text) {
    const [, story, step = '1'] = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(\d{1,3}))?$/.exec(text) ?? []
    return story === undefined
      ? bad(`“${text}” is no step of a story`)
      : good(`${story}.${Number(step)}`)
  },
  write: (value) => value ?? '',
}

/** Free text, trimmed at 200 characters. */
export const freeText: Param<string> = {
  fallback: '',
  parse: (text) =>
    text.length <= 200
      ? good(text)
      : {
          value: text.slice(0, 200),
          problems: ['the text is longer than 200 characters and was cut'],
        },
  write: (value) => value,
}

/** A whole day, or null. */
export const day: Param<IsoDate | null> = {
  fallback: null,
  parse(text) {
    const read = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readEdtf(text) : null
    return read ? good(text) : bad(`“${text}” is not a day such as 2026-06-01`)
  },
  write: (value) => value ?? '',
}

/** A year, month or day that begins or ends a range, kept as written: `2025`, `2025-06`, `2025-06-24`. */
export const rangeEnd: Param<string | null> = {
  fallback: null,
  parse(text) {
    const read = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? readEdtf(text) : null
    return read ? good(text) : bad(`“${text}” is not a year, month or day`)
  },
  write: (value) => value ?? '',
}

/**
 * Off can never be written: for parameters added later that are off by default for good, so that older full links and
 * newer ones are equal.
 */
export const onlyFlag: Param<boolean> = {
  fallback: false,
  parse: (text) =>
    text === '1' || text === '0' ? good(text === '1') : bad(`“${text}” is neither 1 nor 0`),
  write: (value) => (value ? '1' : ''),
}

/** Written as `1`. */
export const flag: Param<boolean> = {
  fallback: false,
  parse: (text) =>
    text === '1' || text === '0' ? good(text === '1') : bad(`“${text}” is neither 1 nor 0`),
  write: (value) => (value ? '1' : '0'),
}
