import { numberRuns, sourceNumbers } from '#domain/record/sourceNumbers.ts'
import { comparisonRows, type ComparisonModel, type ShownCell } from './selectComparison.ts'

export const cellsOf = (model: ComparisonModel): readonly ShownCell[] =>
  comparisonRows(model).flatMap(({ cells }) => cells)

const numbersIn = (model: ComparisonModel) =>
  sourceNumbers(cellsOf(model).filter(({ isLeftOut }) => !isLeftOut))

/** Ids of the sources behind what is shown, in the order in which cells first cite them. */
export const citedSources = (model: ComparisonModel): readonly string[] => [
  ...numbersIn(model).keys(),
]

/** The numbers of its sources by the id of a cell, as paper needs them: `1–3, 7`. Empty where it has none. */
export function citedCells(model: ComparisonModel): ReadonlyMap<string, string> {
  const numbers = numbersIn(model)
  return new Map(
    cellsOf(model).map(({ id, evidence, isLeftOut }) => [
      id,
      isLeftOut ? '' : numberRuns(evidence.flatMap(({ source }) => numbers.get(source) ?? [])),
    ]),
  )
}
