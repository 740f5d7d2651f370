import { readAddress } from '#url/address.ts'
import { hereHref } from '#url/hrefs.ts'
import { paths } from '#url/paths.ts'
import { scenariosAddress, type ScenarioValues } from '#url/scenarios.ts'

/** Part of the address anew; a function where it rests on the rest, which may have changed since it was drawn. */
export type Patch = Partial<ScenarioValues> | ((now: ScenarioValues) => Partial<ScenarioValues>)

/** The address of the page under a query string, with some of it changed. */
export function scenariosHref(search: string, patch: Patch = {}, part?: string): string {
  const { values } = readAddress(scenariosAddress, search)
  const changed = typeof patch === 'function' ? patch(values) : patch
  const page = { path: paths.scenarios, address: scenariosAddress }
  return hereHref(page, { ...values, ...changed }, { search, part })
}
