import { defineChart } from '#charts/frame/chart.tsx'
import { dayWords } from '#domain/days/edtfWords.ts'
import { windowWords } from '#domain/record/windowWords.ts'
import { count, listed, numberWords } from '#domain/words/words.ts'
import { stanceLegend } from '#marks/stanceLegend.tsx'
import { stanceLookWords, type StanceLook } from '#marks/stanceLook.ts'
import { paths } from '#url/paths.ts'
import { timelineAddress } from '#url/timeline.ts'
import { ROWS_TOP, ROWS_FOOT, stanceRows, ROW } from './stanceRows.ts'
import { selectStancesOverTime, type StancesOverTimeModel } from './selectStancesOverTime.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const stancesOverTimeChart = defineChart({
  id: 'stances-over-time',
  name: 'Companies by stance over time',
  needs: ['stances', 'companies'],
  address: timelineAddress,
  home: paths.timeline,
  select: selectStancesOverTime,
  title,
  summary,
  legend: ({ looks }) => stanceLegend(looks),
  note: () =>
    'One row for each company with a record by then, counted at the end of each month, ordered by stance and not by company.',
  sources: ({ sources }) => sources,
  table,
  height: (model) => stanceRows(model.months).rows * ROW + ROWS_TOP + ROWS_FOOT,
  leastHeight: 130,
  Plot: lazyPart(() => import('./StancesOverTimePlot.tsx')),
})

/** The stance that gained most companies between the first and the last month. */
function title({ months, window, asof }: StancesOverTimeModel): string {
  const when = windowWords(window, asof)
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last || last.counts.length === 0) return `No stance is on record ${when}`
  const gains = LOOKS_OF(last, first)
    .map((look) => ({ look, before: held(first, look), after: held(last, look) }))
    .toSorted((a, b) => b.after - b.before - (a.after - a.before))
  const [most] = gains
  if (!most || most.after <= most.before) return `Companies by stance ${when}`
  const word = stanceLookWords(most.look).toLowerCase()
  return `Companies that are ${word}: from ${most.before === 0 ? 'none' : numberWords(most.before)} to ${numberWords(most.after)} ${when}`
}

type Month = StancesOverTimeModel['months'][number]

const held = ({ counts }: Month, look: StanceLook) =>
  counts.find((one) => one.look === look)?.companies.length ?? 0

const LOOKS_OF = (...months: readonly Month[]) => [
  ...new Set(months.flatMap(({ counts }) => counts.map(({ look }) => look))),
]

function summary({ months }: StancesOverTimeModel): string {
  const last = months.at(-1)
  if (!last || last.counts.length === 0) return 'No company of this view has a stance by then.'
  const all = last.counts.reduce((sum, { companies }) => sum + companies.length, 0)
  const parts = last.counts.map(
    ({ look, companies }) =>
      `${numberWords(companies.length)} ${stanceLookWords(look).toLowerCase()}`,
  )
  return `On ${dayWords(last.day)}, of ${count(all, 'company', 'companies')} with a record: ${listed(parts)}.`
}

function table({ months, looks }: StancesOverTimeModel) {
  return {
    columns: [
      { name: 'Month', isDate: true },
      ...looks.map((look) => ({ name: stanceLookWords(look), align: 'end' as const })),
      { name: 'Counted on' },
    ],
    rows: months.map((month) => [
      month.month,
      ...looks.map((look) => held(month, look)),
      month.day,
    ]),
  }
}
