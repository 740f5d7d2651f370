import type { CodebookEntry } from '#domain/schema/codebookTables.ts'
import type { Stance } from '#domain/schema/recordTables.ts'

/** What the codebook says about a stance that was given. */
export type DecidingRule = {
  /** The definition of the value; `null` where this codebook has none. */
  readonly value: CodebookEntry | null
  /** The decision rules that can lead to the value: one where the rationale names it, else all that do. */
  readonly rules: readonly CodebookEntry[]
}

/** Which entries of the codebook decided a stance. The rationale may name its rule (“a rule 2 coding”). */
export function decidingRule(
  { stance, rationale }: Pick<Stance, 'stance' | 'rationale'>,
  codebook: readonly CodebookEntry[],
): DecidingRule {
  const leading = codebook.filter(
    ({ section, definition }) =>
      section === 'decision-rule' && new RegExp(`\\b${stance}\\b`, 'i').test(definition),
  )
  const named = /\brule (\d+)\b/i.exec(rationale)?.[1]
  const one = leading.filter(({ term }) => term === `Rule ${named}`)
  return {
    value: codebook.find(({ section, term }) => section === 'stance' && term === stance) ?? null,
    rules: one.length > 0 ? one : leading,
  }
}
