import { readAddress, writeAddress } from '#url/address.ts'
import { paths } from '#url/paths.ts'
import { scenariosAddress, type ScenarioValues } from '#url/scenarios.ts'

/** The address of the page under a query string, with some of it changed. */
export function scenariosHref(search: string, patch: Partial<ScenarioValues> = {}): string {
  const { values } = readAddress(scenariosAddress, search)
  return paths.scenarios + writeAddress(scenariosAddress, { ...values, ...patch }, { search })
}
