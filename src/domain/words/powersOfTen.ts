const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `1e26` as it is written by hand, `10²⁶`; the rest of the text as it stands. */
export const powersOfTen = (text: string): string =>
  text.replace(
    /\b1e(\d\d)\b/g,
    (_, power: string) => `10${power.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)}`,
  )
