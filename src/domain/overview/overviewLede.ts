import type { Instrument } from '#domain/schema/codebookTables.ts'
import { edtf, knownFrom, type IsoDate } from '#domain/days/edtf.ts'
import { edtfWhen } from '#domain/days/edtfWords.ts'
import { grouped } from '#domain/words/grouped.ts'
import { order } from '#domain/days/order.ts'
import { namesOf, ofStance, testers } from './overviewHeadline.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Commitment } from '#domain/schema/recordTables.ts'
import { sinceWords } from '#domain/stance/sinceWords.ts'
import type { Standing } from './standing.ts'
import { listed, sentenceCase } from '#domain/words/words.ts'

/**
 * One to three sentences under the headline: since when companies have been in talks, what else they signed, and the
 * basis of the headline. Empty only where no company has a record.
 *
 * @param commitments as of the day, so that a pledge signed later is not told
 */
export function overviewLede(
  standings: readonly Standing[],
  commitments: readonly Commitment[],
  instruments: readonly Instrument[],
): string {
  if (standings.every(({ stance }) => stance === null)) return beforeAll(standings)
  const talks = ofStance(standings, 'negotiating')
  const [only] = talks
  if (only && talks.length === 1) return talksOf(only, commitments, instruments)
  return [
    sinceList('In talks', talks),
    basis(standings),
    sinceList('On record against it', ofStance(standings, 'resistant')),
  ]
    .filter(Boolean)
    .join(' ')
}

function beforeAll(standings: readonly Standing[]): string {
  const starts = standings.flatMap(({ recordFrom }) => recordFrom ?? [])
  const [earliest] = starts.toSorted((a, b) => order(day(a), day(b)))
  if (earliest === undefined) return ''
  const isOpen = edtf(earliest).first === null
  return `The first stance in this data ${isOpen ? 'is on record' : 'begins'} ${edtfWhen(earliest)}.`
}

function talksOf(
  standing: Standing,
  commitments: readonly Commitment[],
  instruments: readonly Instrument[],
): string {
  const { company, since, agreement } = standing
  const name = plainName(company.name)
  const start = since === null ? '' : `${name} has been in talks ${sinceWords(since)}.`
  const pledges = pledgesSince(company.id, since, commitments, instruments)
  const signed =
    pledges.length > 0
      ? `It has since signed ${listed(pledges)}, which ${pledges.length === 1 ? 'is not a testing agreement' : 'are not testing agreements'}`
      : ''
  const outcome =
    agreement.kind === 'signed' ? '' : 'no testing agreement, refusal or terms were found'
  const rest = [signed, outcome].filter(Boolean).join('; ')
  return [start, rest && `${sentenceCase(rest)}.`].filter(Boolean).join(' ')
}

/** Without the testing agreement. */
function pledgesSince(
  company: string,
  since: string | null,
  commitments: readonly Commitment[],
  instruments: readonly Instrument[],
): readonly string[] {
  if (since === null) return []
  return commitments
    .filter(
      (one) =>
        one.company === company &&
        one.status === 'signed' &&
        one.date !== null &&
        day(one.date) >= day(since),
    )
    .flatMap(({ instrument }) => instruments.find(({ id }) => id === instrument) ?? [])
    .filter(({ kind }) => kind === 'pledge' || kind === 'framework')
    .map(({ name }) => `the ${plainName(name)}`)
}

function basis(standings: readonly Standing[]): string {
  const { by, standings: found } = testers(standings)
  if (by === 'report') {
    return `Testing is reported of ${namesOf(found)}; a signed agreement is not.`
  }
  if (by === null) {
    const willing = [...ofStance(standings, 'cooperative'), ...ofStance(standings, 'compliant')]
    return sinceList('Taking part', willing)
  }
  const dates = found.flatMap(({ agreement }) => agreement.date ?? [])
  const [latest] = dates.toSorted((a, b) => order(day(b), day(a)))
  if (latest === undefined) return ''
  const isOneDay = found.every(({ agreement }) => agreement.date === latest)
  return isOneDay
    ? `${namesOf(found)} signed ${found.length === 1 ? 'a testing agreement' : 'testing agreements'} ${edtfWhen(latest)}.`
    : `${namesOf(found)} have signed, the last of them ${edtfWhen(latest)}.`
}

/** `Taking part: OpenAI and Google since 21 July 2023, NVIDIA since 12 September 2023.` Empty where there are none. */
function sinceList(what: string, standings: readonly Standing[]): string {
  const bySince = [...grouped(standings, ({ since }) => since)]
  const parts = bySince.map(([since, those]) =>
    since === null ? namesOf(those) : `${namesOf(those)} ${sinceWords(since)}`,
  )
  return parts.length === 0 ? '' : `${what}: ${parts.join(', ')}.`
}

const day = (date: string): IsoDate => knownFrom(edtf(date))
