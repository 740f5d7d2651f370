/** A module of the site. */
export type Piece = {
  readonly id: string
  /** Characters of its code. */
  readonly size: number
  /** Sheets that come with it: none comes to what does not need it otherwise. */
  readonly brings: ReadonlySet<string>
  readonly neededFor: ReadonlySet<string>
}

/** What a page, or a part of one, makes of its files; none of these below 0. */
export type Need = {
  /** What a file fewer is worth to it, in characters of code. */
  readonly worth: number
  /** How much each character counts that it loads and does not need. */
  readonly vain: number
  /** Characters that it may load in vain with one file. */
  readonly mostInVain: number
}

type Group = {
  readonly ids: readonly string[]
  readonly size: number
  readonly brings: ReadonlySet<string>
  /** By what needs it: characters of what it needs of these. */
  readonly used: ReadonlyMap<string, number>
}

/**
 * Which modules share a file. Those that the same pages need do; and two files become one where what that is worth to
 * the pages that need both outweighs what others load in vain. What a module imports must be needed wherever it is; then
 * no two files wait for each other, since the best next step is always towards what is imported first.
 */
export function chunkGroups(
  pieces: readonly Piece[],
  weightOf: (need: string) => Need,
): readonly (readonly string[])[] {
  const burdens = burdensOf(pieces)
  let groups = sameNeeds(pieces)
  for (;;) {
    const [best] = groups
      .flatMap((one, at) => groups.slice(at + 1).flatMap((other) => pairOf(one, other, weightOf)))
      .filter(({ both }) => bringsNothingNew(both, burdens))
      .toSorted((one, other) => other.gain - one.gain)
    if (!best) return groups.map(({ ids }) => ids)
    groups = [...groups.filter((group) => !best.pair.includes(group)), best.both]
  }
}

/** The sheets that each need loads. */
function burdensOf(pieces: readonly Piece[]): ReadonlyMap<string, ReadonlySet<string>> {
  const burdens = new Map<string, Set<string>>()
  for (const { brings, neededFor } of pieces) {
    for (const need of neededFor) {
      const burden = burdens.get(need) ?? new Set()
      brings.forEach((one) => burden.add(one))
      burdens.set(need, burden)
    }
  }
  return burdens
}

const bringsNothingNew = (
  { brings, used }: Group,
  burdens: ReadonlyMap<string, ReadonlySet<string>>,
) => [...used.keys()].every((need) => [...brings].every((one) => burdens.get(need)?.has(one)))

function sameNeeds(pieces: readonly Piece[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const { id, size, brings, neededFor } of pieces) {
    const key = [...neededFor].toSorted().join('\n')
    const used = new Map([...neededFor].map((need) => [need, size]))
    const group = { ids: [id], size, brings, used }
    const before = groups.get(key)
    groups.set(key, before ? joined(before, group) : group)
  }
  return [...groups.values()]
}

function joined(one: Group, other: Group): Group {
  const used = new Map(one.used)
  for (const [need, size] of other.used) used.set(need, (used.get(need) ?? 0) + size)
  return {
    ids: [...one.ids, ...other.ids],
    size: one.size + other.size,
    brings: new Set([...one.brings, ...other.brings]),
    used,
  }
}

/** What they are as one, and what is gained by that, in characters; none where nothing is. */
function pairOf(one: Group, other: Group, weightOf: (need: string) => Need) {
  const both = joined(one, other)
  let gain = 0
  for (const [need, used] of both.used) {
    const { worth, vain, mostInVain } = weightOf(need)
    if (both.size - used > mostInVain) return []
    if (!one.used.has(need)) gain -= vain * one.size
    else if (!other.used.has(need)) gain -= vain * other.size
    else gain += worth
  }
  return gain > 0 ? [{ pair: [one, other], both, gain }] : []
}
