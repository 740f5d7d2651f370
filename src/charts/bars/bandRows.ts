import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { NamedRun } from '#domain/regimes/runs/scenarioRuns.ts'
import type { Table } from '#charts/frame/table.ts'
import { bandWords } from './bands.ts'
import { REACH_BANDS } from '#domain/regimes/rule/reach.ts'
import { sentenceCase } from '#domain/words/words.ts'

export type BandRow = {
  readonly id: string
  readonly name: string
  /** A second line under the name. */
  readonly detail?: string
  readonly coverage: Coverage
  /** Drawn with a bold name: what the page is about. */
  readonly isStrong?: boolean
  readonly group?: string
  /** The id that picking the bar gives. */
  readonly pick?: string
}

export type BandModel = {
  readonly rows: readonly BandRow[]
  /** Accessible name, with how to walk it: “Countries: arrow keys walk the bars”. */
  readonly label: string
  /** Shown while no bar is stepped to. */
  readonly hint: string
}

/** `heads` name the columns that say what a row is. */
export function bandTable(
  heads: readonly string[],
  rows: readonly { readonly cells: readonly (string | null)[]; readonly coverage: Coverage }[],
): Table {
  const bands = REACH_BANDS.map((band) => ({ name: bandWords(band), align: 'end' as const }))
  return {
    columns: [
      ...heads.map((name) => ({ name, isKey: true })),
      { name: 'Reached before release, certain', align: 'end' },
      { name: 'At most', align: 'end' },
      { name: 'Models counted', align: 'end' },
      ...bands,
    ],
    rows: rows.map(({ cells, coverage: { certain, atMost, total, byBand } }) => [
      ...cells,
      certain,
      atMost,
      total,
      ...REACH_BANDS.map((band) => byBand[band]),
    ]),
  }
}

export function groupTable(head: string, rows: readonly BandRow[]): Table {
  return bandTable(
    [head, 'Regime'],
    rows.map(({ group, name, coverage }) => ({ cells: [group ?? null, name], coverage })),
  )
}

/** One part of a bar, read out. */
export const stretchWords = (name: string, count: number, total: number, band: string) =>
  `${sentenceCase(name)}: ${count} of ${total} models. ${band}.`

/** A bar for each regime in each group; groups in the order of the first regime. */
export function groupedRows(
  sides: readonly NamedRun[],
  groupsOf: (run: ScenarioRun) => readonly { readonly key: string; readonly coverage: Coverage }[],
  title: (key: string) => string,
): readonly BandRow[] {
  const groups = sides.map(({ name, run }) => ({ name, groups: groupsOf(run) }))
  const keys = [...new Set(groups.flatMap((side) => side.groups.map(({ key }) => key)))]
  return keys.flatMap((key) => {
    const present = groups.flatMap((side) => {
      const own = side.groups.find((group) => group.key === key)
      return own ? [{ name: side.name, coverage: own.coverage }] : []
    })
    return present.map(({ name, coverage }) => ({
      id: `${key} ${name}`,
      name,
      coverage,
      group: title(key),
    }))
  })
}
