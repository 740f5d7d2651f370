import { digits } from '#plain/digits.ts'

const THOUSANDS = ['', 'K', 'M', 'B', 'T']

/** `1.25M`, `942M`: three significant digits. */
export function compact(value: number): string {
  const size = Number(Math.abs(value).toPrecision(3))
  const power = Math.max(0, Math.min(Math.floor(Math.log10(size) / 3), THOUSANDS.length - 1))
  const shown = Number((size / 1000 ** power).toPrecision(3))
  return `${value < 0 ? '-' : ''}${shown}${THOUSANDS[power]}`
}

/** A share with its denominator, always: `43 of 103`. */
export const share = (part: number, of: number) => `${digits(part)} of ${digits(of)}`

/** `3–55`, or one number where both ends are the same. */
export const span = (low: number, high: number) =>
  low === high ? digits(low) : `${digits(low)}–${digits(high)}`

/** An operation count in plain text, two significant digits: `2.9e25`. */
export const flop = (value: number) => value.toExponential(1).replace('.0e', 'e').replace('e+', 'e')

/**
 * A raw number as it stands in a table: years and other small numbers as they are, `12,345`, `0.25`, `2.9e25`.
 * At most six significant digits below ten thousand.
 */
export function cell(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15) return flop(value)
  if (size >= 10_000) return digits(value)
  return String(Number(value.toPrecision(6)))
}

/** Precise enough for any screen, and shorter in a path. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10
