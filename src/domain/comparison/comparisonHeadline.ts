import { isLeftOut, type Cell, type CellTables } from '#domain/cells/cell.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import { STANCE_COLUMN, type ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { commitmentOn } from '#domain/record/commitmentsAsOf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { Lens } from '#domain/record/lens.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Company } from '#domain/schema/recordTables.ts'
import { STANCE_VALUES } from '#domain/schema/values.ts'
import { sinceWords } from '#domain/stance/sinceWords.ts'
import { testingAgreement } from '#domain/stance/testingAgreement.ts'
import { count, listed, numberWords, sentenceCase, stanceWords } from '#domain/words/words.ts'

type HeadlineLens = Pick<Lens, 'asof' | 'version' | 'confidence'>

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
 * the companies stood; for a single company, where it stands. What a filter of confidence leaves out is not counted,
 * and the sentence says so.
 */
export function comparisonHeadline(
  tables: CellTables,
  companies: readonly Company[],
  lens: HeadlineLens,
): string {
  const [only] = companies
  if (!only) return 'No company of this version of the data is in this view'
  if (companies.length === 1) {
    const { value, since } = shownCell(tables, only, STANCE_COLUMN, lens)
    return value === null || since === null
      ? `${plainName(only.name)} has no stance on record${howSure(lens)} by ${dayWords(lens.asof)}`
      : `${plainName(only.name)}: ${value.toLowerCase()} ${sinceWords(since)}`
  }
  const answered = companies.map((company) => ({
    company,
    answer: comparisonCell(tables, company.id, TESTING, lens.asof, lens.version),
  }))
  const shown = answered.filter(({ answer }) => !isLeftOut(answer, lens.confidence))
  const isYes = ({ answer }: { readonly answer: Cell }) => /^yes\b/i.test(answer.value ?? '')
  const tested = shown.filter(isYes)
  if (tested.length === 0) return stancesHeadline(tables, companies, lens)
  const commitments = tables.commitments
    .map((one) => commitmentOn(one, lens.asof, lens.version))
    .filter((one) => !isLeftOut(one, lens.confidence))
  const signed = shown.filter(
    (one) => !isYes(one) && testingAgreement(commitments, one.company.id).kind === 'signed',
  )
  const start = `${whoWas(tested.length, companies.length, lens)} on record${howSure(lens)} as tested before release`
  return signed.length === 0
    ? start
    : `${start}; ${numberWords(signed.length)} more signed without naming a model`
}

/** ` with high confidence`; empty without a filter of confidence. */
const howSure = ({ confidence }: HeadlineLens) =>
  confidence.length === 0 ? '' : ` with ${confidence.join(' or ')} confidence`

/** Without a value where the filter of confidence hides it. */
function shownCell(
  tables: CellTables,
  company: Company,
  column: ComparisonColumn,
  { asof, version, confidence }: HeadlineLens,
): Pick<Cell, 'value' | 'since'> {
  const cell = comparisonCell(tables, company.id, column, asof, version)
  return isLeftOut(cell, confidence) ? { value: null, since: null } : cell
}

/** `Three of 17 companies are`, `Both companies are`; of an earlier day, `On 1 Mar 2025, one of four companies was`. */
function whoWas(part: number, all: number, { asof, version }: HeadlineLens): string {
  const isPast = asof < version
  const who =
    part === all
      ? `${all === 2 ? 'both' : `all ${numberWords(all)}`} companies`
      : `${numberWords(part)} of ${count(all, 'company', 'companies')}`
  const [one, many] = isPast ? ['was', 'were'] : ['is', 'are']
  const words = `${who} ${part === 1 && all > 1 ? one : many}`
  return isPast ? `On ${dayWords(asof)}, ${words}` : sentenceCase(words)
}

function stancesHeadline(
  tables: CellTables,
  companies: readonly Company[],
  lens: HeadlineLens,
): string {
  const { asof } = lens
  const values = companies.map((company) => shownCell(tables, company, STANCE_COLUMN, lens).value)
  const known = values.filter((value) => value !== null).length
  if (known === 0) return `No company has a stance on record${howSure(lens)} by ${dayWords(asof)}`
  const counts = STANCE_VALUES.map((stance) => ({
    stance,
    many: values.filter((one) => one === stanceWords(stance)).length,
  })).filter(({ many }) => many > 0)
  const [first, ...others] = counts.map(({ stance, many }, index) =>
    index === 0
      ? `${numberWords(many)} of ${count(known, 'company', 'companies')} on record${howSure(lens)} ${many === 1 ? 'was' : 'were'} ${stance}`
      : `${numberWords(many)} ${stance}`,
  )
  return `On ${dayWords(asof)}, ${listed([first ?? '', ...others])}`
}
