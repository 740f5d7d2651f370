/** The number as the address writes it, or null where the text is none within these bounds. */
export function wholeNumber(text: string, least: number, most: number): string | null {
  const trimmed = text.trim()
  const number = Number(trimmed)
  return /^\d+$/.test(trimmed) && number >= least && number <= most ? String(number) : null
}

/** A whole number from 0 to 100, as `TypedField` takes it. */
export const PERCENT = {
  takes: 'a whole number from 0 to 100',
  read: (text: string) => wholeNumber(text, 0, 100),
} as const
