import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import {
  DECISION_TREE,
  expectedCoverage,
  openQuestions,
  treeLeaves,
  type Leaf,
  type Odds,
  type Question,
  type Range,
} from '#domain/regimes/runs/decisionTree.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'

/** A question, or a regime at the end of a branch. */
export type TreeLine = {
  readonly id: string
  readonly depth: number
  /** The answer that leads here; null for the first question. */
  readonly answer: { readonly isYes: boolean; readonly percent: number | null } | null
  readonly words: string
  /** Probability of getting here; `null` for a question. */
  readonly chance: Range | null
  readonly coverage: Coverage | null
}

export type TreeModel = {
  readonly odds: Odds
  readonly lines: readonly TreeLine[]
  readonly expected: Range
  readonly total: number
  /** Questions that matter and have no odds yet. */
  readonly open: readonly Question[]
}

export function selectTree(
  runs: ScenarioRuns,
  { values: { odds } }: { readonly values: { readonly odds: Odds } },
): TreeModel {
  const coverages = new Map(runs.all.map(({ scenario, coverage }) => [scenario.id, coverage]))
  const names = new Map(runs.all.map(({ scenario }) => [scenario.id, scenarioName(scenario)]))
  const total = runs.all[0]?.coverage.total ?? 0
  const seen = new Set<string>()
  const lines = treeLeaves(odds).flatMap((leaf) => linesTo(leaf, odds, seen, names, coverages))
  return {
    odds,
    lines,
    expected: expectedCoverage(odds, coverages, total),
    total,
    open: openQuestions(odds),
  }
}

/** The lines of a branch that are not printed yet. */
function linesTo(
  { scenario, answers, chance }: Leaf,
  odds: Odds,
  seen: Set<string>,
  names: ReadonlyMap<string, string>,
  coverages: ReadonlyMap<string, Coverage>,
): readonly TreeLine[] {
  const answerBefore = (depth: number) => {
    const given = answers[depth - 1]
    if (!given) return null
    const yes = odds[given.question]
    const percent = yes === null ? null : given.isYes ? yes : 100 - yes
    return { isYes: given.isYes, percent }
  }
  const questions = answers.flatMap(({ question }, depth) => {
    if (seen.has(question)) return []
    seen.add(question)
    const words = DECISION_TREE[question].asks
    return [
      { id: question, depth, answer: answerBefore(depth), words, chance: null, coverage: null },
    ]
  })
  const end: TreeLine = {
    id: scenario,
    depth: answers.length,
    answer: answerBefore(answers.length),
    words: names.get(scenario) ?? scenario,
    chance,
    coverage: coverages.get(scenario) ?? null,
  }
  return [...questions, end]
}

/** `24 %`, `0–60 %`. */
export function chanceWords({ low, high }: Range): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)]
  return from === to ? `${from} %` : `${from}–${to} %`
}
