import { powersOfTen } from './powersOfTen.ts'

/** What sealed files call by the name of a field, a value or a draft, and what a reader would. In this order. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/ \(the seed[’']s wording\)/g, ''],
  [/\b([Tt])he seed wording\b/g, '$1he wording of the first report'],
  [/\b([Tt])he seed\b/g, '$1he first report'],
  [/\bseed\b(?!-)/g, 'the first report'],
  [
    /\badd \{attr: released, op: gte, value: date\} to each case/g,
    'let each case ask for a release from that day on',
  ],
  [/\bthose are null, not zero/g, 'for those it is not known, which is not zero'],
  [/\bnull in "to" means\b/g, 'No last day means'],
]

/** Words of a sealed file without the jargon of those who made it; powers of ten as they are written by hand. */
export const plainWords = (text: string): string =>
  powersOfTen(CALLED.reduce((words, [jargon, plain]) => words.replace(jargon, plain), text))
