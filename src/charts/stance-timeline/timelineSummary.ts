import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import { eventsByMonth } from '#domain/record/eventsByMonth.ts'
import { grouped } from '#domain/words/grouped.ts'
import { monthOf } from '#domain/days/months.ts'
import { stanceValue } from '#domain/schema/recordTables.ts'
import { count, listed, numberWords, sentenceCase, stanceWords } from '#domain/words/words.ts'
import { stanceLookOf } from '#marks/stanceLook.ts'
import type { StanceTimelineModel } from './selectStanceTimeline.ts'

export function timelineSummary(model: StanceTimelineModel): string {
  const { lanes, events, known, q } = model
  const hasBands = lanes.some(({ spans }) => spans.length > 0)
  const marks =
    events.length === 0
      ? noEvents(model)
      : `marks ${count(events.length, 'event', 'events')}${q === '' ? '' : ` with “${q}”`}`
  if (!hasBands) return `${sentenceCase(marks.replace(/^marks/, 'Marks show'))}${busiest(model)}.`
  const drawn = `Bands show the stance towards federal pre-release testing, ${events.length === 0 ? 'and ' : ''}${marks}.`
  const stances = stancesWords(model)
  return stances === '' ? drawn : `${drawn} On ${dayWords(known)}, ${stances}.`
}

/** `, more in September 2026 than in any other month: 17`; empty where no month has most. */
function busiest({ events, window }: StanceTimelineModel): string {
  const months = eventsByMonth(events, monthOf(window.last), monthOf(window.last))
  const [first, second] = months.toSorted((a, b) => b.events - a.events)
  if (!first || first.events < 2 || first.events === second?.events) return ''
  return `, more in ${edtfWords(first.month, 'long')} than in any other month: ${first.events}`
}

/** Filters may leave none, or the file could not be read. */
const noEvents = ({ hasEvents }: StanceTimelineModel) =>
  hasEvents ? 'no event passes the filters' : 'events are not at hand'

/** `of 17 companies, five are cooperative, one is negotiating and 11 are silent, five of them not invited`. */
function stancesWords({ lanes }: StanceTimelineModel): string {
  const now = lanes.flatMap((lane) => lane.now ?? [])
  if (now.length === 0) return ''
  const byStance = grouped(now, ({ stance }) => stance)
  const parts = stanceValue.options.flatMap((stance) => {
    const held = byStance.get(stance)?.length ?? 0
    const are = held === 1 ? 'is' : 'are'
    return held === 0 ? [] : [`${numberWords(held)} ${are} ${stanceWords(stance).toLowerCase()}`]
  })
  const uninvited = now.filter((stance) => stanceLookOf(stance) === 'not-invited').length
  const note = uninvited > 0 ? `, ${numberWords(uninvited)} of them not invited` : ''
  return `of ${count(now.length, 'company', 'companies')}, ${listed(parts)}${note}`
}
