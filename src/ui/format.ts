const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })

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
