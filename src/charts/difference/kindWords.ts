import type { ChangeKind } from '#domain/comparison/cellDifference.ts'

/** Heads of the groups of changes. */
export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  value: 'The value changed',
  added: 'Came on record, or was missing',
  removed: 'Is no longer in the data',
  evidence: 'The value stayed; its date, wording, confidence or sources changed',
}
