import type { Dimension, Instrument } from '#domain/schema/codebookTables.ts'

export type ComparisonColumn = {
  readonly id: string
  /** Short enough for the head of a column. */
  readonly name: string
  /** The question in full. */
  readonly asks: string
  readonly kind: 'stance' | 'dimension' | 'instrument'
  /** The instrument; `null` for the other kinds. */
  readonly instrument: Instrument | null
}

export const STANCE_COLUMN: ComparisonColumn = {
  id: 'stance',
  name: 'Stance',
  asks: 'Conduct towards US federal review of models before release.',
  kind: 'stance',
  instrument: null,
}

/** Every column that a data version can fill: the stance, its dimensions, then its instruments, each in the order of its table. */
export function comparisonColumns(
  dimensions: readonly Dimension[],
  instruments: readonly Instrument[],
): readonly ComparisonColumn[] {
  return [
    STANCE_COLUMN,
    ...dimensions.map(({ id, name, definition }): ComparisonColumn => ({
      id,
      name,
      asks: definition,
      kind: 'dimension',
      instrument: null,
    })),
    ...instruments.map((instrument): ComparisonColumn => ({
      id: instrument.id,
      name: instrument.shortName,
      asks: `${instrument.name}.`,
      kind: 'instrument',
      instrument,
    })),
  ]
}

/** The chosen columns in the order of choice; the stance and all dimensions where none is chosen. Unknown ids are left out. */
export function chosenColumns(
  all: readonly ComparisonColumn[],
  ids: readonly string[],
): readonly ComparisonColumn[] {
  const chosen = ids.flatMap((id) => all.find((column) => column.id === id) ?? [])
  return chosen.length > 0 ? chosen : all.filter(({ kind }) => kind !== 'instrument')
}
