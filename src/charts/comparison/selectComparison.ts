import {
  stripRange,
  stripSpans,
  type StripRange,
  type StripSpan,
} from '#charts/strip/stanceStrips.ts'
import { comparison, type AnswerTables, type ComparedCell } from '#domain/comparison/comparison.ts'
import { isLeftOut } from '#domain/cells/cell.ts'
import {
  chosenColumns,
  comparisonColumns,
  type ComparisonColumn,
} from '#domain/cells/comparisonColumns.ts'
import { comparisonGroups, pinnedFirst } from '#domain/comparison/comparisonGroups.ts'
import { comparisonHeadline } from '#domain/comparison/comparisonHeadline.ts'
import {
  inOrder,
  type ComparisonSort,
  type OrderedCompany,
} from '#domain/comparison/comparisonOrder.ts'
import { rankedHeadline } from '#domain/comparison/rankedHeadline.ts'
import { ranking, type RankedCompany, type Ranking } from '#domain/comparison/ranking.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { plainName } from '#domain/words/plainName.ts'
import { standings } from '#domain/overview/standing.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import type { ValuesOf } from '#url/address.ts'
import type { compareAddress } from '#url/compare.ts'

/** `isLeftOut`: a filter of confidence hides the value; the cell stays. */
export type ShownCell = ComparedCell & { readonly isLeftOut: boolean }

export type ComparisonRow = {
  readonly id: string
  readonly name: string
  readonly cells: readonly ShownCell[]
}

/** A row of a company: turned, rows are questions. */
export type CompanyRow = ComparisonRow & {
  /** Without those that a filter of confidence leaves out. */
  readonly spans: readonly StripSpan[]
  /** `null` where nobody is ranked, and where nothing weighed is on record. */
  readonly rank: RankedCompany | null
}

type CompareValues = ValuesOf<(typeof compareAddress)['params']>

export type ComparisonModel = {
  readonly headline: string
  readonly asof: IsoDate
  readonly version: IsoDate
  readonly columns: readonly ComparisonColumn[]
  readonly groups: readonly {
    readonly id: string
    readonly name: string | null
    readonly rows: readonly CompanyRow[]
  }[]
  readonly sort: ComparisonSort
  readonly isReversed: boolean
  readonly isTurned: boolean
  /** A mark and the shortest word a cell; a turned table has all its words. */
  readonly isMatrix: boolean
  /** Whether rows stand by the reader's weights, where nothing else is asked for. */
  readonly isRanked: boolean
  /** Of the strips of past stances. */
  readonly range: StripRange
  /** For links. */
  readonly values: CompareValues
}

export function selectComparison(
  tables: AnswerTables,
  lens: Lens,
  values: CompareValues,
): ComparisonModel {
  const { asof, version, who, confidence } = lens
  const columns = chosenColumns(
    comparisonColumns(tables.dimensions, tables.instruments),
    values.columns,
  )
  const isMatrix = values.density === 'matrix' && !values.turned
  const ranked = isMatrix ? ranking(tables, lens, values.weights) : null
  const isRanked = (ranked?.weighed.length ?? 0) > 0
  const all = standings(tables, asof, version)
  const shown = all.filter(({ company }) => who.length === 0 || who.includes(company.id))
  const standingOf = (id: string) => shown.find(({ company }) => company.id === id)
  const rows = comparison(tables, columns, lens).map((row) => {
    const standing = standingOf(row.company.id)
    return { ...row, stance: standing?.stance ?? null, since: standing?.since ?? null }
  })
  const groups = pinnedFirst(
    ranked && isRanked
      ? rankedGroups(rows, ranked, values)
      : comparisonGroups(inOrder(rows, values.sort, values.reversed), values.group, shown),
    values.pin,
  )
  return {
    headline:
      ranked && isRanked
        ? rankedHeadline(ranked)
        : comparisonHeadline(
            tables,
            shown.map(({ company }) => company),
            lens,
          ),
    asof,
    version,
    columns,
    groups: groups.map(({ id, name, rows: members }) => ({
      id,
      name,
      rows: members.map(({ company, cells }) => ({
        id: company.id,
        name: plainName(company.name),
        cells: cells.map((cell) => ({
          ...cell,
          isLeftOut: isLeftOut(cell, confidence),
        })),
        spans: stripSpans(standingOf(company.id) ?? { periods: [] }, asof).filter(
          ({ stance }) => !isLeftOut(stance, confidence),
        ),
        rank: ranked?.rows.find(({ of }) => of.id === company.id) ?? null,
      })),
    })),
    sort: values.sort,
    isReversed: values.reversed,
    isTurned: values.turned,
    isMatrix,
    isRanked,
    range: stripRange(shown, asof),
    values,
  }
}

/** By the reader's weights, unless another order is asked for; those that cannot be ranked below, and counted. */
function rankedGroups(
  rows: readonly OrderedCompany[],
  { rows: ranked }: Ranking,
  { sort, reversed }: CompareValues,
) {
  const byRank = ranked.flatMap(({ of }) => rows.find(({ company }) => company.id === of.id) ?? [])
  const others = rows.filter((row) => !byRank.includes(row))
  const groups = [
    { id: 'ranked', name: null, rows: inOrder(byRank, sort, reversed) },
    {
      id: 'unranked',
      name: `${sentenceCase(count(others.length, 'company', 'companies'))} not ranked: nothing you weigh is on record of them`,
      rows: sort === 'listed' ? others : inOrder(others, sort, reversed),
    },
  ]
  return groups.filter((group) => group.rows.length > 0)
}

export const comparisonRows = ({
  groups,
}: Pick<ComparisonModel, 'groups'>): readonly CompanyRow[] => groups.flatMap(({ rows }) => rows)
