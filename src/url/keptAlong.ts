import { ourNames, readAddress, writeAddress } from './address.ts'
import { pages } from './pages.ts'
import { paths } from './paths.ts'
import { repairedQuery } from './repair.ts'

/**
 * Adds to a link the report of the present address, and parameters that are not ours. A link that names them itself
 * is left as it is.
 */
export function keptAlong(to: string, search: string): string {
  const [address = '', ...hash] = to.split(/(?=#)/)
  const [path = '', query = ''] = address.split(/(?=\?)/)
  const given = new URLSearchParams(query)
  const { values } = readAddress(pages.report.address, search)
  const isReport = path.endsWith(paths.report) || given.has('figures')
  const tray =
    isReport || values.figures.length === 0
      ? ''
      : writeAddress(pages.report.address, {
          ...readAddress(pages.report.address, '').values,
          title: values.title,
          figures: values.figures,
        })
  const ours = ourNames()
  const others = [...repairedQuery(search, ours).query]
    .filter(([name]) => !ours.has(name) && !given.has(name))
    .map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
  const parts = [query, tray].map((one) => one.replace(/^\?/, ''))
  const all = [...parts, ...others].filter(Boolean).join('&')
  return `${path}${all ? `?${all}` : ''}${hash.join('')}`
}
