/** As the address writes it; `null` where the text is no whole number within these bounds. */
export function wholeNumber(text: string, least: number, most: number): string | null {
  const trimmed = text.trim()
  const number = Number(trimmed)
  return /^\d+$/.test(trimmed) && number >= least && number <= most ? String(number) : null
}

/** Props of a `TypedField` from 0 to 100. */
export const PERCENT = {
  takes: 'a whole number from 0 to 100',
  read: (text: string) => wholeNumber(text, 0, 100),
} as const
