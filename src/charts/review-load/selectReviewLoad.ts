import { dayNumber, type IsoDate } from '#domain/days/edtf.ts'
import { edtfWhen } from '#domain/days/edtfWords.ts'
import { CAISI_EVALUATIONS, reviewLoad, type ReviewLoad } from '#domain/regimes/runs/reviewLoad.ts'
import { rangeWords, scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { span } from '#ui/format.ts'
import { pairSides } from '#domain/regimes/runs/scenarioRuns.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'

/** Height of the picture of one regime, in pixels. */
export const PANEL = 172

export type NamedLoad = { readonly name: string; readonly load: ReviewLoad }

export type ReviewLoadModel = {
  readonly holdDays: number
  /** The regimes compared. */
  readonly sides: readonly NamedLoad[]
  /** All regimes. */
  readonly all: readonly NamedLoad[]
  /** First and last day drawn, in days since 1970. */
  readonly first: number
  readonly last: number
  readonly most: number
  /** What CAISI has said of its own pace; `null` before it was published. */
  readonly count: typeof CAISI_EVALUATIONS | null
  readonly summary: string
}

/** Reviews open at once, if every model were held for a review of its own. */
export function selectReviewLoad(runs: ScenarioRuns): ReviewLoadModel {
  const { holdDays } = runs.levers
  const { asof } = runs.facts
  const loadOf = (run: (typeof runs.all)[number]) => reviewLoad(run.assessed, holdDays, asof)
  const sides = pairSides(runs).map(({ name, run }) => ({ name, load: loadOf(run) }))
  const days = sides.flatMap(({ load }) => load.steps.map(({ day }) => dayNumber(day)))
  return {
    holdDays,
    sides,
    all: runs.all.map((run) => ({ name: scenarioName(run.scenario), load: loadOf(run) })),
    first: Math.min(dayNumber(asof) - 30, ...days),
    last: Math.max(dayNumber(asof), ...days),
    most: Math.max(1, ...sides.map(({ load }) => load.peak?.atMost.atMost ?? 0)),
    count: count(asof),
    summary: summary(sides, holdDays, asof),
  }
}

const count = (asof: IsoDate) => (asof < CAISI_EVALUATIONS.published ? null : CAISI_EVALUATIONS)

function summary(sides: readonly NamedLoad[], holdDays: number, asof: IsoDate): string {
  const looked = sides.at(-1)
  if (!looked) return 'No scenario has a rule.'
  const { peak, latest } = looked.load
  if (!peak) return `${looked.name} reviews no model that is counted here.`
  const open = rangeWords(peak.certain.certain, peak.atMost.atMost)
  const year = rangeWords(latest.reviews.certain, latest.reviews.atMost)
  const days = span(latest.reviewDays.certain, latest.reviewDays.atMost)
  const reported = count(asof)
    ? ` CAISI reported more than ${CAISI_EVALUATIONS.atLeast} evaluations in its first twenty months.`
    : ''
  return `With ${holdDays} days a review, ${looked.name} would have had at most ${open} reviews open at once, first ${edtfWhen(peak.atMost.day)}, and ${year} reviews in the 12 months to ${edtfWhen(asof).replace(/^on /, '')}: ${days} review-days.${reported}`
}
