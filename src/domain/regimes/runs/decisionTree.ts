import type { Coverage } from './coverage.ts'

/** The four questions on which the scenarios part. */
export type Question = 'meta-signs' | 'open-apart' | 'congress-licenses' | 'open-exempt'

/** The chance of a "yes" to each question in per cent (0 to 100), set by the reader; `null`: not set. */
export type Odds = Readonly<Record<Question, number | null>>

/** No odds are preset: the evidence gives none. */
export const NO_ODDS: Odds = {
  'meta-signs': null,
  'open-apart': null,
  'congress-licenses': null,
  'open-exempt': null,
}

type Branch = { readonly question: Question } | { readonly scenario: string }

/**
 * What is asked first, and where each answer leads. The branches of the first report, each at the answer that brings it
 * about: Meta signs on the terms of all others (centralized) or on terms of their own for open weights
 * (compromise); it does not sign, and Congress licenses (licensing), or open weights are exempted (two-tier),
 * or nothing changes (status quo).
 */
export const DECISION_TREE: Readonly<
  Record<Question, { readonly asks: string; readonly yes: Branch; readonly no: Branch }>
> = {
  'meta-signs': {
    asks: 'Does Meta sign a testing agreement?',
    yes: { question: 'open-apart' },
    no: { question: 'congress-licenses' },
  },
  'open-apart': {
    asks: 'Do its terms treat open weights apart?',
    yes: { scenario: 'negotiated-compromise' },
    no: { scenario: 'centralized' },
  },
  'congress-licenses': {
    asks: 'Does Congress pass licensing?',
    yes: { scenario: 'mandatory-licensing' },
    no: { question: 'open-exempt' },
  },
  'open-exempt': {
    asks: 'Are open weights exempted?',
    yes: { scenario: 'two-tier' },
    no: { scenario: 'status-quo' },
  },
}

const ROOT: Branch = { question: 'meta-signs' }

/** From 0 to 1 for a probability, in models for coverage. */
export type Range = { readonly low: number; readonly high: number }

/** An end of the tree: the answers that lead there, and its probability. */
export type Leaf = {
  readonly scenario: string
  readonly answers: readonly { readonly question: Question; readonly isYes: boolean }[]
  readonly chance: Range
}

/** From the first “yes” to the last “no”. A question without odds may go either way. */
export function treeLeaves(odds: Odds): readonly Leaf[] {
  return leavesOf(ROOT, odds)
}

/**
 * Coverage as the tree multiplies it out: models reached before release, weighed by the reader's odds.
 *
 * `low` weighs each scenario's certain models, `high` its possible ones; a question without odds takes the
 * lesser branch for `low` and the greater for `high`. A scenario that was not run may cover none or all. The
 * odds are the reader's, and so is the answer: say so wherever it is shown.
 *
 * @param total models counted, the same in every run
 * @see ../../methods.md#decision-tree
 */
export function expectedCoverage(
  odds: Odds,
  coverages: ReadonlyMap<string, Coverage>,
  total: number,
): Range {
  return expected(ROOT, odds, (scenario) => {
    const covered = coverages.get(scenario)
    return covered ? { low: covered.certain, high: covered.atMost } : { low: 0, high: total }
  })
}

/** The questions without odds that can still be reached, in the order in which they are asked. */
export function openQuestions(odds: Odds): readonly Question[] {
  const open = treeLeaves(odds)
    .filter(({ chance }) => chance.high > 0)
    .flatMap(({ answers }) => answers.map(({ question }) => question))
  return [...new Set(open)].filter((question) => odds[question] === null)
}

function leavesOf(branch: Branch, odds: Odds): readonly Leaf[] {
  if ('scenario' in branch) {
    return [{ scenario: branch.scenario, answers: [], chance: { low: 1, high: 1 } }]
  }
  const { question } = branch
  return ([true, false] as const).flatMap((isYes) => {
    const { low, high } = chanceOf(odds[question], isYes)
    const { yes, no } = DECISION_TREE[question]
    return leavesOf(isYes ? yes : no, odds).map((leaf) => ({
      ...leaf,
      answers: [{ question, isYes }, ...leaf.answers],
      chance: { low: low * leaf.chance.low, high: high * leaf.chance.high },
    }))
  })
}

function expected(branch: Branch, odds: Odds, covered: (scenario: string) => Range): Range {
  if ('scenario' in branch) return covered(branch.scenario)
  const { yes, no } = DECISION_TREE[branch.question]
  const [ifYes, ifNo] = [expected(yes, odds, covered), expected(no, odds, covered)]
  const percent = odds[branch.question]
  if (percent === null) {
    return { low: Math.min(ifYes.low, ifNo.low), high: Math.max(ifYes.high, ifNo.high) }
  }
  const chance = percent / 100
  return {
    low: chance * ifYes.low + (1 - chance) * ifNo.low,
    high: chance * ifYes.high + (1 - chance) * ifNo.high,
  }
}

function chanceOf(percent: number | null, isYes: boolean): Range {
  if (percent === null) return { low: 0, high: 1 }
  const chance = isYes ? percent / 100 : 1 - percent / 100
  return { low: chance, high: chance }
}
