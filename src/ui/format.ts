const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })
const precise = new Intl.NumberFormat('en', { maximumSignificantDigits: 6, useGrouping: false })

/** `1,234`; at most one digit after the point. */
export const number = (value: number) => whole.format(value)

/** `1.25M`, `942M`: three significant digits. */
export const compact = (value: number) => short.format(value)

/** A share with its denominator, always: `43 of 103`. */
export const share = (part: number, of: number) => `${number(part)} of ${number(of)}`

/** `3–55`, or one number where both ends are the same. */
export const span = (low: number, high: number) =>
  low === high ? number(low) : `${number(low)}–${number(high)}`

/** An operation count in plain text, two significant digits: `2.9e25`. */
export const flop = (value: number) => value.toExponential(1).replace('.0e', 'e').replace('e+', 'e')

/**
 * A raw number as it stands in a table: years and other small numbers as they are, `12,345`, `0.25`, `2.9e25`.
 * At most six significant digits below ten thousand.
 */
export function cell(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15) return flop(value)
  return size >= 10_000 ? number(value) : precise.format(value)
}

/** Precise enough for any screen, and shorter in a path. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10
