import { readFileSync } from 'node:fs'

type Rule = { readonly pattern: RegExp; readonly headers: readonly (readonly [string, string])[] }

/** `public/_headers`: a path with `*`, then indented headers. */
export function readHeaders(text: string): readonly Rule[] {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.split('\n').filter((line) => line.trim() && !line.startsWith('#')))
    .filter((lines) => lines.length > 1)
    .map(([path = '', ...lines]) => ({
      pattern: new RegExp(
        `^${path
          .trim()
          .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
          .replaceAll('*', '.*')}$`,
      ),
      headers: lines.map((line) => {
        const [name = '', ...value] = line.trim().split(':')
        return [name, value.join(':').trim()] as const
      }),
    }))
}

const rules = readHeaders(readFileSync('public/_headers', 'utf8'))

/** Values of one header from several rules are joined, as hosts do. */
export function headersOf(path: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  for (const { pattern, headers: given } of rules) {
    if (!pattern.test(path)) continue
    for (const [name, value] of given) {
      const before = headers.get(name)
      headers.set(name, before === undefined ? value : `${before}, ${value}`)
    }
  }
  return headers
}
