import { readAddress } from '#url/address.ts'
import { hereHref } from '#url/hrefs.ts'
import { paths } from '#url/paths.ts'
import { scenariosAddress, type ScenarioValues } from '#url/scenarios.ts'

/** A function where it depends on the present values, which may have changed since render. */
export type Patch = Partial<ScenarioValues> | ((now: ScenarioValues) => Partial<ScenarioValues>)

export function scenariosHref(search: string, patch: Patch = {}, part?: string): string {
  const { values } = readAddress(scenariosAddress, search)
  const changed = typeof patch === 'function' ? patch(values) : patch
  const page = { path: paths.scenarios, address: scenariosAddress }
  return hereHref(page, { ...values, ...changed }, { search, part })
}
