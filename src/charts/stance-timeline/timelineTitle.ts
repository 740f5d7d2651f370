import { edtf, knownFrom } from '#domain/days/edtf.ts'
import { edtfWhen, edtfWords } from '#domain/days/edtfWords.ts'
import { grouped } from '#domain/words/grouped.ts'
import { monthOf } from '#domain/days/months.ts'
import type { StanceChange } from '#domain/stance/stanceChanges.ts'
import { stanceSince } from '#domain/stance/stanceSince.ts'
import { count, listed, numberWords, sentenceCase, stanceWords } from '#domain/words/words.ts'
import { monthSpan, windowWords } from '#domain/record/windowWords.ts'
import type { StanceTimelineModel, TimelineLane } from './selectStanceTimeline.ts'

/** No full stop, since it is a headline. */
export function timelineTitle(model: StanceTimelineModel): string {
  const { kind, lanes, changes, window, asof } = model
  const when = windowWords(window, asof)
  if (kind !== 'company' && kind !== 'actor') return mostOf(model, when)
  const companies = lanes.filter(({ now, spans }) => now !== null || spans.length > 0)
  const [only] = companies
  if (!only) return nothingKnown(model, when)
  const changed = [...new Set(changes.map(({ company }) => company))]
  if (companies.length === 1) return oneCompany(only, model, when)
  const of = `of ${count(companies.length, 'company', 'companies')}`
  if (changed.length === 0 && isFirstRecord(model)) return stancesHeld(model)
  if (changed.length === 0) return `None ${of} changed stance ${when}`
  if (changed.length === 1)
    return `One ${of}, ${model.nameOf(changed[0] ?? '')}, changed stance ${when}`
  const [months, isTwo] = [monthsOf(changes, when), changed.length === 2]
  if (changed.length === companies.length) {
    const all = isTwo ? 'Both' : `All ${numberWords(changed.length)}`
    return `${all} companies changed stance ${when}${months === '' ? '' : `, ${months}`}`
  }
  const then = months === '' ? '' : `, ${isTwo ? 'both' : 'all'} of them ${months}`
  return `${sentenceCase(numberWords(changed.length))} ${of} changed stance ${when}${then}`
}

/** No record before the window: then it cannot be said that no stance changed. */
const isFirstRecord = ({ periods, window }: StanceTimelineModel) =>
  periods.every(({ from }) => knownFrom(edtf(from)) >= window.first)

/** `Four companies have a stance on record: two cooperative, one compliant and one resistant` */
function stancesHeld({ lanes }: StanceTimelineModel): string {
  const now = lanes.flatMap((lane) => lane.now ?? [])
  const parts = [...grouped(now, ({ stance }) => stance)].map(
    ([stance, held]) => `${numberWords(held.length)} ${stanceWords(stance).toLowerCase()}`,
  )
  return `${sentenceCase(count(now.length, 'company has', 'companies have'))} a stance on record: ${listed(parts)}`
}

/** `between May and July 2026`, `in June 2026`; without the year where `when` says it, empty where it says all of it. */
function monthsOf(changes: readonly StanceChange[], when: string): string {
  const months = changes.map(({ after }) => monthOf(knownFrom(edtf(after.from)))).toSorted()
  const [first = '', last = ''] = [months[0], months.at(-1)]
  if (
    when.includes(first === last ? `in ${edtfWords(first, 'long')}` : monthSpan(first, last, 'to'))
  )
    return ''
  const words =
    first === last ? `in ${edtfWords(first, 'long')}` : `between ${monthSpan(first, last, 'and')}`
  return /^in \d{4}$/.test(when) ? words.replaceAll(/ \d{4}/g, '') : words
}

function oneCompany({ id, name, now }: TimelineLane, model: StanceTimelineModel, when: string) {
  const { changes, periods } = model
  if (changes.length > 0) {
    const steps = changes.map(
      ({ after }) => `${stanceWords(after.stance).toLowerCase()} ${edtfWhen(after.from)}`,
    )
    const often = ['', 'once', 'twice'][changes.length] ?? `${numberWords(changes.length)} times`
    const which = changes.length <= 3 ? `: ${listed(steps)}` : ''
    return `${name} changed stance ${often} ${when}${which}`
  }
  if (!now) return `${name} did not change stance ${when}`
  const since = stanceSince(
    periods.filter(({ company }) => company === id),
    now,
  ).from
  const start =
    edtf(since).first === null ? edtfWords(since, 'long') : `since ${edtfWords(since, 'long')}`
  return `${name} has been ${stanceWords(now.stance).toLowerCase()} ${start}`
}

function nothingKnown({ events }: StanceTimelineModel, when: string): string {
  if (events.length === 0) return `Nothing is on record ${when}`
  return `${sentenceCase(count(events.length, 'event', 'events'))} and no stance are on record ${when}`
}

const KIND = {
  type: ['type of event', 'types of event'],
  jurisdiction: ['jurisdiction', 'jurisdictions'],
  bearing: ['bearing', 'bearings'],
} as const

function mostOf({ kind, lanes, events }: StanceTimelineModel, when: string): string {
  if (events.length === 0 || kind === 'company' || kind === 'actor')
    return `No event is on record ${when}`
  const [most, next] = lanes.toSorted((a, b) => b.events.length - a.events.length)
  const all = count(events.length, 'event', 'events')
  if (!most || most.events.length === next?.events.length) {
    return `${sentenceCase(all)} ${when}, in ${count(lanes.length, KIND[kind][0], KIND[kind][1])}`
  }
  const more = next ? `, more than any other ${KIND[kind][0]}` : ''
  return `${most.name}: ${most.events.length} of ${all} ${when}${more}`
}
