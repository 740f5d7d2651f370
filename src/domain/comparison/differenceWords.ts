import { basisChanges, type CellChange } from './cellDifference.ts'
import type { Side } from './sides.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { count, listed, numberWords, sentenceCase } from '#domain/words/words.ts'

type Sides = {
  readonly before: Pick<Side, 'version' | 'asof'>
  readonly after: Pick<Side, 'version' | 'asof'>
}

const isWithin = ({ before, after }: Sides) => before.version === after.version

/** The version, or the day where both sides are of one version. */
export function sideName(sides: Sides, which: 'before' | 'after'): string {
  const side = sides[which]
  return isWithin(sides) ? `As of ${dayWords(side.asof)}` : `Data of ${dayWords(side.version)}`
}

/** No full stop, since it is a headline. */
export function differenceHeadline(changes: readonly CellChange[], sides: Sides): string {
  const between = isWithin(sides)
    ? `between ${dayWords(sides.before.asof)} and ${dayWords(sides.after.asof)}`
    : `between the data of ${dayWords(sides.before.version)} and of ${dayWords(sides.after.version)}`
  if (changes.length === 0) return `Nothing changed ${between}`
  const values = changes.filter(({ kind }) => kind === 'value').length
  const companies = changes.filter(({ kind, column }) => kind === 'added' && column === null).length
  const answers = changes.filter(
    ({ kind, company, column }) => kind === 'added' && company !== null && column !== null,
  ).length
  const start = `${sentenceCase(count(values, 'value', 'values'))} changed ${between}`
  if (companies > 0) return `${start}; ${count(companies, 'company was', 'companies were')} missing`
  return answers === 0 ? start : `${start}; ${numberWords(answers)} more came on record`
}

export function differenceSummary(changes: readonly CellChange[], sides: Sides): string {
  if (changes.length === 0) return 'Both sides say the same, and rest on the same evidence.'
  const values = changes.filter(({ kind }) => kind === 'value')
  const corrected = values.filter(({ timing }) => timing === 'corrected').length
  const marks =
    values.length === 0
      ? 'What changed of a value that stayed, its date, wording, confidence or sources, is named beside it.'
      : 'A changed value is marked; one that stayed while its evidence changed is listed apart.'
  if (isWithin(sides) || values.length === 0) return marks
  const are = corrected === 1 ? 'is a correction' : 'are corrections'
  const start =
    corrected === 0
      ? 'None of the changed values is a correction'
      : `${sentenceCase(numberWords(corrected))} of ${count(values.length, 'changed value', 'changed values')} ${are}: the newer data says otherwise of ${dayWords(sides.before.asof)} itself`
  return `${start}. ${marks}`
}

/** Whether it was corrected or changed later, as far as the data says; of an unchanged value, what else changed. */
export function cellChangeWords(change: CellChange, { before }: Sides): string {
  if (change.timing === 'corrected') {
    return `Corrected: the newer data says so of ${dayWords(before.asof, 'short')} too.`
  }
  if (change.timing === 'later') return `It changed after ${dayWords(before.asof, 'short')}.`
  if (change.kind !== 'evidence' || !change.before || !change.after) return ''
  const { before: was, after: is } = change
  const basis = basisChanges(was, is)
  const [old, now] = [was.evidence.length, is.evidence.length]
  const sources =
    old === now ? '' : `: ${count(now, 'source', 'sources')} instead of ${numberWords(old)}`
  return `${sentenceCase(listed(basis))} changed${basis.includes('sources') ? sources : ''}.`
}

/**
 * Why it changed, in the words of the newer data: of a correction, what it says of that day; else what it says now.
 * Empty where it says nothing.
 */
export const reasonOf = ({ timing, onThatDay, after }: CellChange): string =>
  (timing === 'corrected' ? onThatDay : after)?.detail ?? ''
