import type { FindTables } from './findTables.ts'
import { slipsOf } from './slips.ts'
import { datesNamed } from '#domain/days/datesNamed.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { companiesNamed, nameWords } from '#domain/words/companiesNamed.ts'
import { allNames, plainName } from '#domain/words/plainName.ts'
import { folded } from '#domain/words/searchTerms.ts'
import { listed, sentenceCase } from '#domain/words/words.ts'

export type ShareWhat = 'picture' | 'embed' | 'cite' | 'link'

/** Something that a sentence asks for. */
export type FindAction =
  /** Who, and on what; an empty list of columns is all of them. */
  | { readonly do: 'compare'; readonly who: readonly string[]; readonly columns: readonly string[] }
  | { readonly do: 'asof'; readonly day: IsoDate }
  /** What changed since a day. */
  | { readonly do: 'since'; readonly day: IsoDate }
  | { readonly do: 'share'; readonly what: ShareWhat }
  | { readonly do: 'report' }

export type Asked = {
  /** As they are offered, in words. */
  readonly actions: readonly {
    readonly action: FindAction
    readonly title: string
    readonly note: string
  }[]
  /** Whether the sentence asks for something to be done, and does not only name things. */
  readonly isCommand: boolean
}

const COMPARE = /^(compare|comparison of)\b|\b(vs\.?|versus|against|compared (to|with))(?=\s|$)/
const SINCE = /\b(since|changed|changes|what.?s new)\b/
const AS_OF = /\b(as of|as at|on|in|by|until|back to|go to)\b/
/** The first that is said. */
const SHARED: readonly (readonly [ShareWhat, RegExp])[] = [
  ['cite', /\b(cite|citation|bibtex)\b/],
  ['embed', /\b(embed|iframe|code)\b/],
  ['picture', /\b(picture|image|png|svg|figure|chart|download)\b/],
  ['link', /\b(share|copy|link)\b/],
]

/** A verb, and of what; or a thing alone. Not “share listing”, which is an event. */
const SHARE_COMMAND =
  /^((download|embed|cite|share|copy)( (the|this|a|my|as|to))*( (page|picture|image|png|svg|link|figure|chart|code|embed code|citation))?|picture|png|svg|iframe|citation|bibtex)$/
const REPORT_COMMAND = /^((open|show|go to) )?((the|my) )?(report|dossier)$/

const SHARE_WORDS: Readonly<Record<ShareWhat, string>> = {
  picture: 'Download this page’s picture',
  embed: 'Embed this page’s figure',
  cite: 'Cite this page',
  link: 'Share this page',
}

/**
 * What a sentence asks for, of a closed list: to compare companies, on a column where it names one; to see the record
 * as of a day, or what changed since (a month or year means its last day); to share; to open the report. Names of
 * companies may have a slip of the pen. Nothing is offered for a day that lies on or after that of the data.
 */
export function findActions(q: string, tables: FindTables, version: IsoDate): Asked {
  const words = folded(q).trim()
  if (words === '') return { actions: [], isCommand: false }
  const day = dayIn(q, version)
  const who = whoIn(q, tables)
  const columns = columnsIn(words, tables)
  const isReport = REPORT_COMMAND.test(words)
  const [what] = (SHARE_COMMAND.test(words) && SHARED.find(([, said]) => said.test(words))) || []
  const isCompared = COMPARE.test(words)
  const isSince = SINCE.test(words)
  const actions: readonly FindAction[] = [
    ...(who.length > 1 || (isCompared && who.length > 0)
      ? [{ do: 'compare', who, columns } as const]
      : []),
    ...(day === null
      ? []
      : isSince
        ? ([
            { do: 'since', day },
            { do: 'asof', day },
          ] as const)
        : ([
            { do: 'asof', day },
            { do: 'since', day },
          ] as const)),
    ...(what ? [{ do: 'share', what } as const] : []),
    ...(isReport ? [{ do: 'report' } as const] : []),
  ]
  return {
    actions: actions.map((action) => ({ action, ...actionWords(action, tables) })),
    isCommand:
      (isCompared && who.length > 0) ||
      (day !== null && (isSince || AS_OF.test(words) || isOnlyDate(words))) ||
      what !== undefined ||
      isReport,
  }
}

/** The last day of the latest date that is named; `null` where none is, or it is not before that of the data. */
function dayIn(q: string, version: IsoDate): IsoDate | null {
  const written = q
    .replaceAll(/(\d)(st|nd|rd|th)\b/gi, '$1')
    .replaceAll(/(\p{L}{3,} \d{1,2}) (?=\d{4}\b)/gu, '$1, ')
    .replaceAll(/\p{L}+/gu, (word) => sentenceCase(word.toLowerCase()))
  const { last } = datesNamed(written)
  return last !== null && last < version ? last : null
}

const isOnlyDate = (words: string) =>
  /^[\w, -]*\d{4}[\w, -]*$/.test(words) && words.split(/\s+/).length <= 3

function whoIn(q: string, { companies = [] }: FindTables): readonly string[] {
  const known = [...new Set(companies.flatMap(({ name }) => allNames(name).flatMap(nameWords)))]
  const said = nameWords(q).map((word) =>
    known.includes(word) ? word : (slipsOf(word, known)[0] ?? word),
  )
  return companiesNamed(said.join(' '), companies)
}

/** Columns of the comparison of whose name every word is said. */
function columnsIn(
  words: string,
  { dimensions = [], instruments = [] }: FindTables,
): readonly string[] {
  const said = nameWords(words)
  const names = [
    ...dimensions.map(({ id, name }) => ({ id, name })),
    ...instruments.map(({ id, shortName }) => ({ id, name: shortName })),
  ]
  return names
    .filter(({ name }) => nameWords(name).every((word) => said.includes(word)))
    .map(({ id }) => id)
}

function actionWords(
  action: FindAction,
  { companies = [], dimensions = [], instruments = [] }: FindTables,
): { readonly title: string; readonly note: string } {
  switch (action.do) {
    case 'compare': {
      const names = action.who.map((id) =>
        plainName(companies.find((one) => one.id === id)?.name ?? id),
      )
      const columns = action.columns.map(
        (id) =>
          dimensions.find((one) => one.id === id)?.name ??
          instruments.find((one) => one.id === id)?.shortName ??
          id,
      )
      const on =
        columns.length > 0 ? listed(columns) : 'Stances, answers and commitments side by side'
      return names.length === 1
        ? { title: `Compare ${names.join('')} with the others`, note: on }
        : { title: `Compare ${listed(names)}`, note: on }
    }
    case 'asof':
      return {
        title: `See this page as of ${dayWords(action.day)}`,
        note: 'Stances, tables and pictures go back to that day',
      }
    case 'since':
      return {
        title: `See what changed since ${dayWords(action.day)}`,
        note: 'Company by company, answer by answer',
      }
    case 'share':
      return { title: SHARE_WORDS[action.what], note: '' }
    case 'report':
      return { title: 'Open the report', note: 'Figures collected from any page' }
  }
}
