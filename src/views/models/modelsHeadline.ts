import { count } from '#domain/words.ts'

/** The point of the models page in one sentence. Counts of models; `tested` and `agreed` are parts of `all`. */
export function modelsHeadline(all: number, tested: number, agreed: number): string {
  if (all === 0) return 'No released model is on record in this view'
  const models = count(all, 'released model', 'released models')
  return `A federal test before release is documented for ${tested} of ${models}; an agreement was in force for ${agreed}`
}
