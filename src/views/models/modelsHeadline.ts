import { count, numberWords, sentenceCase } from '#domain/words/words.ts'

/** Counts of models; `tested` and `agreed` are parts of `all`. */
export function modelsHeadline(all: number, tested: number, agreed: number): string {
  if (all === 0) return 'No released model is on record in this view'
  const models = count(all, 'released model', 'released models')
  const agreement =
    agreed === 0
      ? 'no agreement was in force at release'
      : `an agreement was in force for ${numberWords(agreed)}`
  return tested === 0
    ? `No federal test before release is documented for ${all === 1 ? 'the one model' : `any of ${models}`}; ${agreement}`
    : `${sentenceCase(numberWords(tested))} of ${models} ${tested === 1 ? 'has' : 'have'} a documented federal test before release; ${agreement}`
}
