import type { Model } from '#domain/schema/modelTable.ts'

/** `CAISI, before release; UK AISI, after release`; `null` where none is on record. */
export const testsWords = ({
  governmentTesting,
}: Pick<Model, 'governmentTesting'>): string | null =>
  governmentTesting
    .filter(({ role }) => role === 'subject')
    .map(({ body, timing }) => `${body}, ${timing}`)
    .join('; ') || null
