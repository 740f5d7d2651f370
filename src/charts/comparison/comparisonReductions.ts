import { firstOfGroups, type Reductions } from '#charts/frame/reduction.ts'
import { comparisonRows, type ComparisonModel } from './selectComparison.ts'

/** The first companies, and the first columns. */
export const comparisonReductions: Reductions<ComparisonModel> = {
  rows: {
    of: (model) => ({
      what: model.isTurned ? 'questions' : 'companies',
      names: comparisonRows(model).map(({ name }) => name),
    }),
    first: (model, kept) => ({ ...model, groups: firstOfGroups(model.groups, kept) }),
  },
  columns: {
    of: ({ columns }) => ({
      what: 'columns',
      names: columns.map(({ name }) => name),
    }),
    first: (model, kept) => ({
      ...model,
      columns: model.columns.slice(0, kept),
      groups: model.groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) => ({ ...row, cells: row.cells.slice(0, kept) })),
      })),
    }),
  },
}
