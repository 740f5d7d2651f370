import { ruleWords } from '#domain/regimes/runs/scenarioWords.ts'
import { decisionWords } from '#domain/regimes/rule/describeRule.ts'
import { coverageByDeveloper } from '#domain/regimes/runs/coverageBy.ts'
import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { moves, type Move } from '#domain/regimes/runs/moves.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { ReachLook } from '#marks/reachLook.ts'
import { bandLook, bandWords } from '#charts/bars/bands.ts'
import { pairSides, type NamedRun } from '#domain/regimes/runs/scenarioRuns.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'

export type ModelSquare = {
  readonly id: string
  readonly look: ReachLook
  readonly moves: boolean
  readonly words: string
}

export type DevelopersSide = {
  readonly id: string
  readonly name: string
  readonly rule: string
  readonly coverage: Coverage
  readonly squares: ReadonlyMap<string, readonly ModelSquare[]>
}

type DeveloperRow = { readonly id: string; readonly name: string }

export type DevelopersModel = {
  readonly sides: readonly DevelopersSide[]
  /** Developers that some side may reach before release, most models first. */
  readonly shown: readonly DeveloperRow[]
  /** Those that no side reaches before release: how many, and how many models of theirs. */
  readonly rest: { readonly developers: number; readonly models: number }
  readonly moving: number
  readonly table: readonly {
    readonly developer: string
    readonly side: string
    readonly coverage: Coverage
  }[]
}

export function selectDevelopers(runs: ScenarioRuns): DevelopersModel {
  const { pairs, naming } = runs
  const moved = pairs.map((pair) => ({ pair, ids: idsOf(moves(pair.before, pair.after)) }))
  // With several regimes almost every model moves between some, so only moves from the first are framed.
  const movingOn = (run: ScenarioRun) =>
    moved.find(
      ({ pair: { before, after } }) => after === run || (before === run && pairs.length === 1),
    )?.ids ?? new Set()
  const sides = pairSides(runs)
  const groups = sides.map(({ run }) => coverageByDeveloper(run.assessed))
  const ids = [...new Set(groups.flat().flatMap(({ key }) => key ?? []))]
  const isReached = (id: string) =>
    groups.flat().some(({ key, coverage }) => key === id && coverage.atMost > 0)
  const hidden = ids.filter((id) => !isReached(id))
  const models = (id: string) => groups[0]?.find(({ key }) => key === id)?.coverage.total ?? 0
  return {
    sides: sides.map((side) => drawn(side, movingOn(side.run), runs)),
    shown: ids.filter(isReached).map((id) => ({ id, name: naming.developer(id) })),
    rest: {
      developers: hidden.length,
      models: hidden.reduce((sum, id) => sum + models(id), 0),
    },
    moving: new Set(moved.flatMap(({ ids: own }) => [...own])).size,
    table: ids.flatMap((id) =>
      sides.flatMap(({ name }, index) => {
        const own = groups[index]?.find(({ key }) => key === id)
        return own ? [{ developer: naming.developer(id), side: name, coverage: own.coverage }] : []
      }),
    ),
  }
}

const idsOf = (all: readonly Move[]): ReadonlySet<string> =>
  new Set(all.map(({ model }) => model.id))

function drawn(
  { name, run }: NamedRun,
  moving: ReadonlySet<string>,
  { naming }: ScenarioRuns,
): DevelopersSide {
  const squares = coverageByDeveloper(run.assessed).map(({ key, assessed }) => {
    const own = assessed.map(({ model, band, verdict }) => ({
      id: model.id,
      look: bandLook(band),
      moves: moving.has(model.id),
      words: `${model.name}, ${naming.developer(model.developer)}, ${edtfWords(model.released)}. ${name}: ${bandWords(band).toLowerCase()}, ${decisionWords(run.rule, verdict, naming)}.`,
    }))
    return [key ?? '', own] as const
  })
  return {
    id: name,
    name,
    rule: ruleWords(run, naming),
    coverage: run.coverage,
    squares: new Map(squares),
  }
}
