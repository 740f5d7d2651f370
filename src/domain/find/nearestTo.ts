import { closest, edits } from '#domain/words/closest.ts'
import type { FindEntry, FindKind } from './entry.ts'

/** What there is a page of each of, by what its path begins with. */
const KINDS: ReadonlyMap<string, FindKind> = new Map([
  ['company', 'company'],
  ['event', 'event'],
  ['embed', 'chart'],
  ['charts', 'chart'],
  ['models', 'model'],
])

/** What another kind, or an earlier part of the path, is put back by. In letters that differ. */
const OTHER_KIND = 2
/** How much less like than the nearest one may be. */
const FURTHER = 1

/**
 * What a path that leads nowhere may have meant: entries whose id is much like a part of it, best first.
 *
 * @param path as it was typed, below the base
 */
export function nearestTo(path: string, entries: readonly FindEntry[], most = 4) {
  const parts = path
    .toLowerCase()
    .replace(/\.html?$/, '')
    .split('/')
    .map((part) => part.trim().replaceAll(/[^\p{L}\p{N}.]+/gu, '-'))
    .filter((part) => part !== '' && part !== '-')
    .toReversed()
  const first = parts.length > 1 ? closest(parts.at(-1) ?? '', [...KINDS.keys()]) : null
  const wanted = first === null ? null : KINDS.get(first)
  const unlike = (entry: FindEntry) => {
    const name = entry.id.replace(/^.*#/, '').replace(/^method-/, '')
    // The last part of a path says most.
    const steps = parts.map((part, back) => lettersBetween(part, name) + back * OTHER_KIND)
    const begins = parts[0] !== undefined && beginsLike(parts[0], name)
    return (
      Math.min(...steps, begins ? 1 : Infinity) + (wanted && wanted !== entry.kind ? OTHER_KIND : 0)
    )
  }
  const near = entries
    .map((entry) => ({ entry, steps: unlike(entry) }))
    .filter(({ steps }) => steps < Infinity)
    .toSorted((one, other) => one.steps - other.steps)
  return near
    .filter(({ steps }) => steps <= (near[0]?.steps ?? 0) + FURTHER)
    .slice(0, most)
    .map(({ entry }) => entry)
}

/** Whether one begins with the words of the other. */
const beginsLike = (typed: string, name: string) =>
  name.startsWith(`${typed}-`) || typed.startsWith(`${name}-`)

/** Letters that differ; `Infinity` where they are too many. */
function lettersBetween(typed: string, name: string): number {
  const most = Math.max(1, Math.floor(typed.length / 3))
  if (Math.abs(typed.length - name.length) > most) return Infinity
  const letters = edits(typed, name)
  return letters <= most && letters < typed.length ? letters : Infinity
}
