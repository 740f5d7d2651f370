import { dayWords } from '#domain/days/edtfWords.ts'
import type { Leaning } from '#domain/regimes/findings/leaning.ts'
import { count, numberWords, sentenceCase } from '#domain/words/words.ts'
import { overviewAddress } from '#url/overview.ts'
import { paths } from '#url/paths.ts'
import { sourcedRows } from '#charts/frame/behind.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { selectSigns, type SignsModel } from './selectSigns.ts'
import { SignDot } from './SignDot.tsx'
import { SignsPlot } from './SignsPlot.tsx'
import { SIGN_STRENGTHS, strengths } from './selectSigns.ts'

export const signsChart = defineChart({
  id: 'signs',
  name: 'Which way the signs point',
  needs: ['indicators'],
  address: overviewAddress,
  home: paths.overview,
  select: selectSigns,
  title: () => 'Which way the signs point',
  summary,
  legend: ({ moved }) =>
    moved === 0
      ? []
      : [
          ...SIGN_STRENGTHS.map((strength) => ({
            label: strength,
            width: 14,
            mark: <SignDot strength={strength} direction="up" x={7} y={7} />,
          })),
          {
            label: 'against',
            width: 14,
            mark: <SignDot strength="moderate" direction="down" x={7} y={7} />,
          },
        ],
  note: ({ indicators }) =>
    indicators === 0 ? null : 'Signs are counted. They are not weighed into a probability.',
  sources: ({ sources }) => sources,
  table: ({ rows }) => ({
    columns: [
      { name: 'Scenario', isKey: true },
      { name: 'Pull' },
      { name: 'Strength' },
      { name: 'Indicator', isKey: true },
      { name: 'State' },
      { name: 'As of' },
    ],
    rows: rows.flatMap(({ name, for: up, against: down }) =>
      [...up, ...down].map(({ indicator, pull }) => [
        name,
        pull.direction === 'up' ? 'for' : 'against',
        pull.strength,
        indicator.sign,
        indicator.state,
        indicator.asOf,
      ]),
    ),
    behind: sourcedRows(
      rows.flatMap(({ for: up, against: down }) =>
        [...up, ...down].map(({ indicator }) => indicator),
      ),
    ),
  }),
  height: ({ rows }) => 28 + rows.length * 36,
  isTable: true,
  Plot: SignsPlot,
})

function summary({ asof, rows, moved, indicators }: SignsModel): string {
  if (indicators === 0) return 'This version of the data watches no indicators.'
  const day = dayWords(asof)
  if (moved === 0)
    return `None of ${count(indicators, 'indicator', 'indicators')} had moved by ${day}.`
  const start = `${sentenceCase(numberWords(moved))} of ${count(indicators, 'indicator', 'indicators')} had moved by ${day}`
  const [first, second] = rows
  if (!first || first.for.length === 0) return `${start}.`
  if (second && strengths(second.for) === strengths(first.for)) {
    return `${start}; no scenario is ahead.`
  }
  return `${start}. ${leadWords(first)}.`
}

/** `Most speaks for the status quo: one strong and three moderate signs for it, none against`. */
function leadWords({ name, for: up, against: down }: Leaning & { readonly name: string }): string {
  const opposed = down.length === 0 ? 'none against' : `${strengths(down)} against`
  return `${name} has the strongest signs: ${strengths(up)} for it, ${opposed}`
}
