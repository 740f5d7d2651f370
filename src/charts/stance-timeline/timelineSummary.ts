import { dayWords } from '#domain/edtfWords.ts'
import { grouped } from '#domain/grouped.ts'
import { count, listed, numberWords, sentenceCase, stanceWords } from '#domain/words.ts'
import { STANCE_LOOKS, stanceLookOf } from '#marks/stanceLook.ts'
import type { StanceTimelineModel } from './selectStanceTimeline.ts'

/** What is drawn, and where the companies stand on the last day shown. */
export function timelineSummary(model: StanceTimelineModel): string {
  const { lanes, events, known } = model
  const hasBands = lanes.some(({ spans }) => spans.length > 0)
  const marks =
    events.length === 0 ? noEvents(model) : `marks ${count(events.length, 'event', 'events')}`
  if (!hasBands) return `${sentenceCase(marks.replace(/^marks/, 'Marks show'))}.`
  const drawn = `Bands show the stance towards federal pre-release testing, ${events.length === 0 ? 'and ' : ''}${marks}.`
  const standing = standingWords(model)
  return standing === '' ? drawn : `${drawn} On ${dayWords(known)}, ${standing}.`
}

/** Nothing to show may be the filters' doing, or that of a file that could not be read. */
const noEvents = ({ hasEvents }: StanceTimelineModel) =>
  hasEvents ? 'no event passes the filters' : 'events are not at hand'

/** `five companies are cooperative, one is negotiating and 11 are silent, four of them not invited`. */
function standingWords({ lanes }: StanceTimelineModel): string {
  const now = lanes.flatMap((lane) => lane.now ?? [])
  const byStance = grouped(now, ({ stance }) => stance)
  const parts = STANCE_LOOKS.flatMap((look) => {
    const held = look === 'not-invited' ? [] : (byStance.get(look) ?? [])
    return held.length === 0 ? [] : [{ look, held }]
  })
  const uninvited = now.filter((stance) => stanceLookOf(stance) === 'not-invited').length
  const words = parts.map(({ look, held }, index) => {
    const many = index === 0 ? count(held.length, 'company', 'companies') : numberWords(held.length)
    return `${many} ${held.length === 1 ? 'is' : 'are'} ${look === 'not-invited' ? '' : stanceWords(look).toLowerCase()}`
  })
  const note = uninvited > 0 ? `, ${numberWords(uninvited)} of them not invited` : ''
  return `${listed(words)}${note}`
}
