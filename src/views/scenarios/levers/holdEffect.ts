import type { IsoDate } from '#domain/days/edtf.ts'
import { HOLDS } from '#domain/regimes/levers/hold.ts'
import { reviewLoad } from '#domain/regimes/runs/reviewLoad.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { rangeWords, scenarioName } from '#domain/regimes/runs/scenarioWords.ts'

/** Most reviews open at once under each usual length. A hold changes no coverage. */
export function holdEffect(run: ScenarioRun | undefined, asof: IsoDate): string {
  if (!run) return 'Changes the load of reviews, never the coverage.'
  const days = [...new Set([run.levers.holdDays, ...HOLDS])]
  const parts = days.map((hold) => {
    const { peak } = reviewLoad(run.assessed, hold, asof)
    const most = peak ? rangeWords(peak.certain.certain, peak.atMost.atMost) : '0'
    return `${most} with ${hold} days`
  })
  return `Reviews open at once in ${scenarioName(run.scenario)}, at most: ${parts.join(', ')}. No coverage changes.`
}
