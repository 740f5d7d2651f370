/** Of texts as they are written, days among them: below zero where the first comes first, zero for equals. */
export const order = (a: string, b: string): number => Number(a > b) - Number(a < b)
