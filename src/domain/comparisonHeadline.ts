import { comparisonCell, type CellTables } from './comparisonCell.ts'
import { STANCE_COLUMN, type ComparisonColumn } from './comparisonColumns.ts'
import { commitmentOn } from './commitmentsAsOf.ts'
import { dayWords } from './edtfWords.ts'
import type { Lens } from './lens.ts'
import { plainName } from './plainName.ts'
import { stanceValue, type Company } from './recordTables.ts'
import { sinceWords } from './sinceWords.ts'
import { testingAgreement } from './testingAgreement.ts'
import { count, listed, numberWords, sentenceCase, stanceWords } from './words.ts'

const TESTING: ComparisonColumn = {
  id: 'pre-deployment-testing',
  name: 'Tested before release',
  asks: '',
  kind: 'dimension',
  instrument: null,
}

/**
 * The point of the comparison in one sentence, without a full stop: who is on record as tested before release, and
 * who signed without naming a model. Before any test is on record, and where the data asks no such question, how
 * the companies stood; for a single company, where it stands.
 */
export function comparisonHeadline(
  tables: CellTables,
  companies: readonly Company[],
  lens: Pick<Lens, 'asof' | 'version'>,
): string {
  const [only] = companies
  if (!only) return 'No company of this version of the data is in this view'
  const cellOf = (company: Company, column: ComparisonColumn) =>
    comparisonCell(tables, company.id, column, lens.asof, lens.version)
  if (companies.length === 1) {
    const { value, since } = cellOf(only, STANCE_COLUMN)
    return value === null || since === null
      ? `${plainName(only.name)} has no stance on record by ${dayWords(lens.asof)}`
      : `${plainName(only.name)}: ${value.toLowerCase()} ${sinceWords(since)}`
  }
  const tested = companies.filter((company) => /^yes\b/i.test(cellOf(company, TESTING).value ?? ''))
  if (tested.length === 0) return stancesHeadline(tables, companies, lens)
  const commitments = tables.commitments.map((one) => commitmentOn(one, lens.asof, lens.version))
  const signed = companies.filter(
    (company) =>
      !tested.includes(company) && testingAgreement(commitments, company.id).kind === 'signed',
  )
  const start = `${sentenceCase(partOf(tested.length, companies.length))} on record as tested before release`
  return signed.length === 0
    ? start
    : `${start}; ${numberWords(signed.length)} more signed without naming a model`
}

/** `three of 17 companies are`, `both companies are`, `one of four companies is`. */
function partOf(part: number, all: number): string {
  if (part === all) return `${all === 2 ? 'both' : `all ${numberWords(all)}`} companies are`
  return `${numberWords(part)} of ${count(all, 'company', 'companies')} ${part === 1 ? 'is' : 'are'}`
}

function stancesHeadline(
  tables: CellTables,
  companies: readonly Company[],
  { asof, version }: Pick<Lens, 'asof' | 'version'>,
): string {
  const values = companies.map(
    ({ id }) => comparisonCell(tables, id, STANCE_COLUMN, asof, version).value,
  )
  const known = values.filter((value) => value !== null).length
  if (known === 0) return `No company has a stance on record by ${dayWords(asof)}`
  const counts = stanceValue.options
    .map((stance) => ({ stance, many: values.filter((one) => one === stanceWords(stance)).length }))
    .filter(({ many }) => many > 0)
  const [first, ...others] = counts.map(({ stance, many }, index) =>
    index === 0
      ? `${numberWords(many)} of ${count(known, 'company', 'companies')} on record ${many === 1 ? 'was' : 'were'} ${stance}`
      : `${numberWords(many)} ${stance}`,
  )
  return `On ${dayWords(asof)}, ${listed([first ?? '', ...others])}`
}
