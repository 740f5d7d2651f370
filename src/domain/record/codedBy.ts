import type { Coding } from '#domain/schema/codebookTables.ts'
import type { Stance } from '#domain/schema/recordTables.ts'

const ORDER = ['agree', 'agree-on-label-only', 'disagree'] as const

/**
 * What a later codebook says of the labels of a version that rests on one source: agreement first. Empty where the
 * version rests on several, or where its source was never coded.
 *
 * @param stances those of the version that is judged
 */
export function codedBy(codings: readonly Coding[], stances: readonly Stance[]): readonly Coding[] {
  const sources = new Set(stances.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  const [only] = sources
  if (sources.size !== 1) return []
  return codings
    .filter(({ codedSource, agreement }) => codedSource === only && agreement !== null)
    .toSorted((a, b) => rank(a) - rank(b))
}

const rank = ({ agreement }: Coding) =>
  agreement === null ? ORDER.length : ORDER.indexOf(agreement)
