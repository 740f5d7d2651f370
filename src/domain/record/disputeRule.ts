import type { Dispute, Source } from '#domain/schema/recordTables.ts'
import { listed } from '#domain/words/words.ts'
import { isOpenDispute } from './disputeOnRecord.ts'

/** How strong sources are together, by what the codebook asks for behind a confidence; the strongest first. */
const STRENGTHS = [
  'a primary document, or two publishers of major press',
  'one publisher of major press, or several secondary sources',
  'one secondary source',
  'no source in the table',
] as const
type Strength = (typeof STRENGTHS)[number]

export function strengthOf(
  evidence: Dispute['positions'][number]['evidence'],
  sources: ReadonlyMap<string, Source>,
): Strength {
  const cited = [...new Set(evidence.map(({ source }) => source))].flatMap(
    (id) => sources.get(id) ?? [],
  )
  const press = cited.filter(({ tier }) => tier === 'major-press')
  const publishers = new Set(press.map(({ publisher }) => publisher))
  if (publishers.size > 1 || cited.some(({ tier }) => tier === 'primary')) return STRENGTHS[0]
  if (publishers.size === 1 || cited.length > 1) return STRENGTHS[1]
  return cited.length === 1 ? STRENGTHS[2] : STRENGTHS[3]
}

/**
 * The sides that the record follows, from 0, where the first clause of the coder’s words says so: “the second”, “both”,
 * or words that one side alone has. `null` where it does not, or where the question is open.
 */
export function followedSides(dispute: Dispute): readonly number[] | null {
  const { positions, resolution } = dispute
  if (isOpenDispute(dispute)) return null
  const [clause = ''] = resolution.split(/[.:;,(]/)
  const said = wordsOf(clause)
  const places = positions.map((_, index) => index)
  if (said[0] === 'both' || said[0] === 'all') return places
  const rest = said.filter((word) => !['use', 'follow', 'the', 'and'].includes(word))
  const [ordinal] = rest
  const nth = rest.length === 1 ? ['first', 'second', 'third'].indexOf(ordinal ?? '') : -1
  if (nth >= 0) return nth < positions.length ? [nth] : null
  const alike = places.filter((index) => {
    const claimed = wordsOf(positions[index]?.claim ?? '')
    return rest.length > 0 && rest.every((word) => claimed.includes(word))
  })
  return alike.length === 1 ? alike : null
}

/** By which rule the record follows what it follows, as far as that can be told from the coder’s words and the sources. */
export function followedRule(dispute: Dispute, sources: ReadonlyMap<string, Source>): string {
  if (isOpenDispute(dispute)) return 'Left open by the coder: no side is followed'
  if (dispute.resolution === '') return 'Resolved with hindsight'
  const followed = followedSides(dispute)
  if (followed === null) return 'As the coder says; no one side is named'
  if (followed.length > 1) {
    return `Sides ${listed(followed.map((side) => String(side + 1)))} hold together`
  }
  const ranks = dispute.positions.map(({ evidence }) =>
    STRENGTHS.indexOf(strengthOf(evidence, sources)),
  )
  const [own = 0] = followed.map((side) => ranks[side] ?? 0)
  const others = ranks.filter((_, side) => !followed.includes(side))
  return others.every((rank) => rank > own)
    ? 'The side with the strongest sources'
    : 'The coder’s judgement: another side has sources as strong or stronger'
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
