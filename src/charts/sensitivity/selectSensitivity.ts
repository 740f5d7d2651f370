import type { LeverNaming } from '#domain/regimes/levers/lever.ts'
import { leverOf, leverWords, type LeverId, type Levers } from '#domain/regimes/levers/levers.ts'
import { boundsWords } from '#domain/regimes/runs/scenarioWords.ts'
import { sensitivity, type Swing } from '#domain/regimes/findings/sensitivity.ts'
import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import { span } from '#ui/format.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'

type SwingSetting = {
  readonly id: string
  readonly words: string
  readonly coverage: Coverage
  readonly levers: Levers
}

type SwingRow = {
  readonly lever: LeverId
  readonly name: string
  /** Ends of the bar, as shares from 0 to 1. */
  readonly low: number
  readonly high: number
  /** Every other setting, from the lowest coverage to the highest. */
  readonly settings: readonly SwingSetting[]
  readonly now: Coverage
}

export type SensitivityModel = {
  readonly name: string
  readonly now: Coverage | null
  /** Widest first. */
  readonly rows: readonly SwingRow[]
}

export function selectSensitivity(runs: ScenarioRuns): SensitivityModel {
  const [pair] = runs.pairs
  const swings = pair ? sensitivity(pair.after.scenario, runs.facts, runs.levers) : []
  return {
    name: pair?.afterName ?? '',
    now: pair?.after.coverage ?? null,
    rows: swings.filter(isOfOneCount).map((swing) => row(swing, runs.naming)),
  }
}

/** Levers that change what is counted have other models under each setting, and are no measure of these. */
const isOfOneCount = ({ now, points }: Swing) =>
  points.every(({ coverage }) => coverage.total === now.total)

function row({ lever, now, points, low, high }: Swing, naming: LeverNaming): SwingRow {
  const settings = points.map(({ levers, coverage }, index) => ({
    id: `${lever} ${index}`,
    words: leverWords(lever, levers, naming),
    coverage,
    levers,
  }))
  const share = ({ coverage: { certain, atMost, total } }: SwingSetting) =>
    (certain + atMost) / total
  return {
    lever,
    name: leverOf(lever).name,
    low,
    high,
    settings: settings.toSorted((a, b) => share(a) - share(b)),
    now,
  }
}

/** The lowest and the highest bound, the present setting included: `3–59 of 108`. */
export function endsWords({ settings, now }: SwingRow): string {
  const all = [now, ...settings.map(({ coverage }) => coverage)]
  const least = Math.min(...all.map(({ certain }) => certain))
  const most = Math.max(...all.map(({ atMost }) => atMost))
  return `${span(least, most)} of ${now.total}`
}

/** "Only weights under a free licence count as open: 60 of 103." */
export const settingWords = ({ words, coverage }: SwingSetting) =>
  `${words.replace(/\.$/, '')}: ${boundsWords(coverage)} models.`
