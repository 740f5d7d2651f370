import { defineChart } from '#charts/frame/chart.tsx'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { monthSpan, windowWords } from '#domain/record/windowWords.ts'
import { count } from '#domain/words/words.ts'
import { paths } from '#url/paths.ts'
import { timelineAddress } from '#url/timeline.ts'
import { selectEventDensity, type EventDensityModel } from './selectEventDensity.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const eventDensityChart = defineChart({
  id: 'event-density',
  name: 'Events per month',
  needs: ['events', 'actors'],
  address: timelineAddress,
  home: paths.timeline,
  select: selectEventDensity,
  title,
  summary,
  note: () =>
    'Dark: the chosen range. An event whose month is not known counts in the first month that is possible.',
  sources: ({ sources }) => sources,
  table: ({ months }) => ({
    columns: [
      { name: 'Month' },
      { name: 'Events', align: 'end' },
      { name: 'In the chosen range' },
      { name: 'Month (ISO)' },
    ],
    rows: months.map(({ month, events, isChosen }) => [
      edtfWords(month),
      events,
      isChosen ? 'yes' : 'no',
      month,
    ]),
  }),
  height: () => 72,
  Plot: lazyPart(() => import('./EventDensityPlot.tsx')),
})

function title({ months }: EventDensityModel): string {
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? '']
  return first === last
    ? `Events in ${edtfWords(first, 'long')}`
    : `Events per month, ${monthSpan(first, last, 'to')}`
}

function summary({ months, chosen, total, window, asof }: EventDensityModel): string {
  if (total === 0) return 'No event passes the filters in any month.'
  const most = Math.max(...months.map(({ events }) => events))
  const peaks = months.filter(({ events }) => events === most)
  const peak =
    peaks.length === 1
      ? `Most fall in ${edtfWords(peaks[0]?.month ?? '', 'long')}: ${most} of ${count(total, 'event', 'events')}.`
      : `No month has more than ${most} of ${count(total, 'event', 'events')}.`
  return `${peak} The chosen range, ${windowWords(window, asof)}, holds ${chosen}.`
}
