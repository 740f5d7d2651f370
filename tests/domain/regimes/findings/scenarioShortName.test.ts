import { expect, it } from 'vitest'
import { scenarioShortName } from '#domain/regimes/findings/scenarioShortName.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { published } from '#tests/domain/timelineFixture.ts'

it.each(['2026-06-26', '2026-11-23'])(
  'names the scenarios of %s as their table does',
  (version) => {
    const scenarios = published('scenarios', version)
    expect(scenarios.map(({ id }) => scenarioShortName(id))).toEqual(
      scenarios.map((scenario) => scenarioName(scenario)),
    )
  },
)
