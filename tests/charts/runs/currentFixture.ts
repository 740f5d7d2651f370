import { coverageChart } from '#charts/coverage/coverageChart.ts'
import type { Shown } from '#charts/frame/chart.tsx'
import type { Levers } from '#domain/regimes/levers/levers.ts'
import { published, publishedIndex } from '#tests/domain/timelineFixture.ts'
import { readAddress, writeAddress } from '#url/address.ts'
import { leverValues, scenariosAddress } from '#url/scenarios.ts'
import { lensOf } from '#url/shared.ts'

/** The day of the data that readers see, whichever version that is. */
export const { current: TODAY } = publishedIndex()

/** What scenarios run on in that version. */
export const current = {
  scenarios: published('scenarios', TODAY),
  regimes: published('regimes', TODAY),
  models: published('models', TODAY),
  actors: published('actors', TODAY),
}

/** The query that puts levers so. */
export const searchOf = (levers: Partial<Levers>): string =>
  writeAddress(scenariosAddress, {
    ...readAddress(scenariosAddress, '').values,
    ...leverValues(levers),
  })

/** The chart of coverage as a reader of an address is shown it. */
export function coverageAt(search: string): Shown {
  const { values } = readAddress(scenariosAddress, search)
  return coverageChart.show(current, lensOf(values, TODAY), values)
}
