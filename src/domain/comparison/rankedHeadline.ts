import { count, listed } from '#domain/words/words.ts'
import { ordinalWords } from '#domain/words/ordinalWords.ts'
import type { RankedCompany, Ranking } from './ranking.ts'

/** More names than these are counted. */
const MOST = 3

/**
 * Who comes first by the reader's weights, and who may be anywhere in the widest range: one sentence without a full
 * stop. A rank that answers still open could change is never said as if it were settled.
 */
export function rankedHeadline({ rows }: Pick<Ranking, 'rows'>): string {
  const first = rows.filter(({ best }) => best === 1)
  if (first.length === 0)
    return 'By your weights nobody can be ranked: nothing weighed is on record'
  const isSettled = first.every(({ worst }) => worst === 1)
  const start = isSettled
    ? `By your weights, ${named(first)} ${first.length === 1 ? 'comes' : 'come'} first`
    : `By your weights, ${named(first)} may come first${widestOf(first)}`
  const others = rows.filter(({ best }) => best > 1)
  const widest = Math.max(0, ...others.map(rangeOf))
  const open = others.filter((row) => widest > 0 && rangeOf(row) === widest)
  const [one] = open
  // Those of another place in as wide a range would be a second list.
  const alike = open.filter(({ best }) => best === one?.best)
  return one ? `${start}, and ${named(alike)} between ${between(one)}` : start
}

const rangeOf = ({ best, worst }: RankedCompany) => worst - best

const between = ({ best, worst }: RankedCompany) =>
  `${ordinalWords(best)} and ${ordinalWords(worst)}`

/** `, or as low as fifth`. */
function widestOf(rows: readonly RankedCompany[]): string {
  const worst = Math.max(...rows.map((row) => row.worst))
  return `, or as low as ${ordinalWords(worst)}`
}

const named = (rows: readonly RankedCompany[]) =>
  rows.length > MOST
    ? count(rows.length, 'company', 'companies')
    : listed(rows.map(({ of }) => of.name))
