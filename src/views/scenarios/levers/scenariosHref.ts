import type { Patch } from '#levers/changeLevers.ts'
import { readAddress } from '#url/address.ts'
import { hereHref } from '#url/hrefs.ts'
import { paths } from '#url/paths.ts'
import { scenariosAddress } from '#url/scenarios.ts'

export function scenariosHref(search: string, patch: Patch = {}, part?: string): string {
  const { values } = readAddress(scenariosAddress, search)
  const changed = typeof patch === 'function' ? patch(values) : patch
  const page = { path: paths.scenarios, address: scenariosAddress }
  return hereHref(page, { ...values, ...changed }, { search, part })
}
