import { dayWords } from '#domain/days/edtfWords.ts'
import { count, listed, numberWords, sentenceCase } from '#domain/words/words.ts'
import type { RankedCompany, Ranking } from '#domain/comparison/ranking.ts'

/** From 0 to 100, in whole numbers. */
export const outOf100 = (share: number) => Math.round(share * 100)

/** `62`, or `45 to 88` where answers are open. */
export function scoreRange({ low, high }: Pick<RankedCompany, 'low' | 'high'>): string {
  return low === high ? String(outOf100(low)) : `${outOf100(low)} to ${outOf100(high)}`
}

/** `rank 2`, `rank 2 to 5`. */
export function rankWords({ best, worst }: Pick<RankedCompany, 'best' | 'worst'>): string {
  return best === worst ? `rank ${best}` : `rank ${best} to ${worst}`
}

export function closenessSummary({ weighed, rows, leftOut, asof }: Ranking): string {
  if (weighed.length === 0) return 'No weights are set by the reader, so nobody is ranked.'
  const proportions = listed(weighed.map(({ column, weight }) => `${column.name} ${weight}`))
  const start = `As of ${dayWords(asof)}, weights set by the reader: ${proportions}.`
  if (rows.length === 0) return `${start} No company answers any of it on record.`
  const first = rows.filter(({ best }) => best === 1)
  const [one] = first
  const names = listed(first.map(({ of }) => of.name))
  const top =
    one && first.every(({ worst }) => worst === 1)
      ? `${names} ${first.length === 1 ? 'is' : 'are'} closest, ${scoreRange(one)} of 100.`
      : `${sentenceCase(count(first.length, 'company', 'companies'))} may be closest: ${names}.`
  const open = rows.filter(({ answered, asked }) => answered < asked).length
  const still =
    open === 0
      ? ''
      : ` Not every answer of ${numberWords(open)} of ${numberWords(rows.length)} ranked is known: a range shows how far it may go.`
  const out =
    leftOut.length === 0
      ? ''
      : ` Left out for want of any answer: ${count(leftOut.length, 'company', 'companies')} (${listed(leftOut)}).`
  return `${start} ${top}${still}${out}`
}
