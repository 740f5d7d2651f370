const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `1e26` and `10^26` as they are written by hand, `10²⁶`; the rest of the text as it stands. */
export const powersOfTen = (text: string): string =>
  text.replace(
    /\b1(?:e|0\^)(\d\d)\b/g,
    (_, power: string) => `10${power.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)}`,
  )
