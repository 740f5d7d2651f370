import type { CodebookEntry } from '#domain/schema/codebookTables.ts'
import type { Stance } from '#domain/schema/recordTables.ts'

type DecidingRule = {
  /** The definition of the value; `null` where this codebook has none. */
  readonly value: CodebookEntry | null
  /** One where the rationale names it, else all that lead to the value. */
  readonly rules: readonly CodebookEntry[]
}

/** Codebook entries behind a stance. A rationale may name its rule (“a rule 2 coding”). */
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
