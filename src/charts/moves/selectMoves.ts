import { decisionWords } from '#domain/regimes/rule/describeRule.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import { moves, type Change, type Move } from '#domain/regimes/runs/moves.ts'
import { weightsAccessWords } from '#domain/words/words.ts'
import { CHANGES, movedModels, movesWords, regimeWords } from '#domain/regimes/runs/moveWords.ts'
import type { Pair, ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'

export type MovedModel = {
  readonly id: string
  readonly name: string
  readonly developer: string
  /** EDTF. */
  readonly released: string
  /** Ids of the sources of what is known of it. */
  readonly sources: readonly string[]
  readonly weights: string
  /** The deciding case in the regime looked at, or what is missing. */
  readonly decision: string
  /** Regime and case of each side, in words. */
  readonly before: string
  readonly after: string
}

export type MoveGroup = {
  readonly change: Change
  /** "13 models lose review". */
  readonly words: string
  /** The decision of all of them; `null` where they differ. */
  readonly decision: string | null
  /** Whether a case decides; else `decision` says what is missing. */
  readonly isSettled: boolean
  /** Newest first. */
  readonly models: readonly MovedModel[]
}

export type PairMoves = {
  readonly id: string
  readonly beforeName: string
  readonly afterName: string
  readonly words: string
  readonly groups: readonly MoveGroup[]
}

export type MovesModel = { readonly pairs: readonly PairMoves[] }

export function selectMoves(runs: ScenarioRuns): MovesModel {
  return {
    pairs: runs.pairs.map((pair) => pairMoves(pair, runs)),
  }
}

function pairMoves(pair: Pair, runs: ScenarioRuns): PairMoves {
  const all = moves(pair.before, pair.after)
  return {
    id: pair.after.scenario.id,
    beforeName: pair.beforeName,
    afterName: pair.afterName,
    words: movesWords(all),
    groups: CHANGES.flatMap((change) => {
      const own = all.filter((move) => move.change === change)
      return own.length === 0 ? [] : [moveGroup(change, own, pair, runs)]
    }),
  }
}

function moveGroup(
  change: Change,
  own: readonly Move[],
  { before, after }: Pair,
  { naming }: ScenarioRuns,
): MoveGroup {
  const models = own.toReversed().map((move) => ({
    id: move.model.id,
    name: move.model.name,
    developer: naming.developer(move.model.developer),
    released: move.model.released,
    sources: sourcesOf([move.model]),
    weights: weightsAccessWords(move.model.weightsAccess),
    decision: decisionWords(after.rule, move.after.verdict, naming),
    before: regimeWords(before, move.before, naming),
    after: regimeWords(after, move.after, naming),
  }))
  const [decision, ...others] = [...new Set(models.map((one) => one.decision))]
  return {
    change,
    words: movedModels(change, own.length),
    decision: others.length === 0 ? (decision ?? null) : null,
    isSettled: own.every((move) => move.after.verdict.decidedBy !== null),
    models,
  }
}
