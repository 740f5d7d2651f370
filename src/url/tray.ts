import type { Param } from './param.ts'

/** A figure of the report: the chart's id, and the query it was added with. */
export type TrayFigure = {
  readonly chart: string
  /** Without `?`, as `URLSearchParams` writes it. */
  readonly query: string
  /** Empty where there is none. */
  readonly note: string
}

/** More would exceed what browsers accept as an address. */
const MOST_FIGURES = 40
/** Characters. */
export const LONGEST_NOTE = 500

/**
 * Figures joined by `~`: the chart, then its parameters, each after a `!` as `name_value`. A parameter without a name
 * is the note. These characters need no escaping in an address.
 */
export const trayFigures: Param<readonly TrayFigure[]> = {
  fallback: [],
  parse(text) {
    const read = text.split('~').map((part) => figureIn(part) ?? part)
    const good = read.filter((figure) => typeof figure !== 'string')
    const problems = read
      .filter((figure) => typeof figure === 'string')
      .map((part) => `“${part.slice(0, 60)}” is not a figure`)
    const value = good.slice(0, MOST_FIGURES)
    const left = good.length - value.length
    if (left > 0) problems.push(`a report holds ${MOST_FIGURES} figures; ${left} are left out`)
    return { value: value.length > 0 ? value : null, problems }
  },
  write: (figures) =>
    figures
      .map(({ chart, query, note }) =>
        [
          chart,
          ...(note === '' ? [] : [`_${escaped(note)}`]),
          ...[...new URLSearchParams(query)].map(([name, value]) => `${name}_${escaped(value)}`),
        ].join('!'),
      )
      .join('~'),
}

function figureIn(text: string): TrayFigure | null {
  const [chart = '', ...parts] = text.split('!')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(chart)) return null
  const query = new URLSearchParams()
  let note = ''
  for (const part of parts) {
    const at = part.indexOf('_')
    if (at < 0) return null
    const value = plain(part.slice(at + 1))
    if (at === 0) note = value.slice(0, LONGEST_NOTE)
    else query.append(part.slice(0, at), value)
  }
  return { chart, query: query.toString(), note }
}

// Not percent-encoding: the router decodes a query once before it is read.
const ESCAPES = { '*': '*s', '~': '*t', '!': '*e' } as const

const escaped = (text: string) =>
  text.replaceAll('*', ESCAPES['*']).replaceAll('~', ESCAPES['~']).replaceAll('!', ESCAPES['!'])

const plain = (text: string) =>
  text.replaceAll(ESCAPES['~'], '~').replaceAll(ESCAPES['!'], '!').replaceAll(ESCAPES['*'], '*')
