import { defineLever } from './lever.ts'

type Fields = {
  /** Whether compute inferred from benchmarks counts where there is no estimate. */
  readonly imputed: boolean
}

export const imputed = defineLever<Fields>()({
  id: 'imputed',
  name: 'Compute figures',
  defaults: { imputed: false },
  isDecision: false,
  choices: [],
  params: {
    imputed: {
      kind: 'flag',
      field: 'imputed',
      label: 'Let compute inferred from benchmarks stand in where no estimate is published',
    },
  },
  chip: (fields) =>
    `compute: ${fields.imputed ? 'estimates and imputed' : 'published estimates only'}`,
  sentence: (fields) =>
    fields.imputed
      ? 'Compute inferred from benchmarks counts where there is no estimate.'
      : 'Only published compute estimates count.',
  moves: (fields) => [{ imputed: !fields.imputed }],
  context: (context, fields) => ({ ...context, imputed: fields.imputed }),
})
