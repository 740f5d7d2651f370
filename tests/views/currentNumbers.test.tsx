import { readFileSync } from 'node:fs'
import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { current, searchOf, TODAY } from '#tests/charts/runs/currentFixture.ts'
import { DEFAULTS, plainCounts, ruleOf, type Setting } from '#tests/domain/regimes/plainReading.ts'
import { openNumbers } from '#tests/support/openNumbers.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

/** The published files themselves, in place of the few rows that most tests have. */
const asPublished = http.get('*/data/*', ({ request }) => {
  const file = new URL(request.url).pathname.split('/data/')[1] ?? ''
  return new HttpResponse(readFileSync(`public/data/${file}`, 'utf8'))
})

const settings: readonly (readonly [string, Setting])[] = [
  ['by default', DEFAULTS],
  [
    'under levers',
    { ...DEFAULTS, open: 'none', threshold: 1e25, meta: 'refuses', imputed: true, from: null },
  ],
]

it.each(settings)(
  'shows in bars and numbers what a plain reading of the rules finds, %s',
  async (_, setting) => {
    server.use(asPublished)
    renderApp(`/embed/coverage${searchOf(setting)}`)
    const figure = await screen.findByRole('figure', { name: /^How many of \d+ models/ })
    const counts = current.scenarios.map((scenario) => ({
      name: scenario.name.split(':')[0] ?? '',
      // Where levers changed a rule, its label would say what it no longer does.
      rule:
        setting === DEFAULTS
          ? ruleOf(scenario, setting).label
          : expect.stringMatching(/^As set here\. .+\.$/),
      ...plainCounts(scenario, { ...current, day: TODAY }, setting),
    }))
    // What stands at the end of each bar: its bounds.
    const ends = () =>
      [...figure.querySelectorAll('text')]
        .map((text) => [...text.querySelectorAll('tspan')].map((part) => part.textContent).join(''))
        .filter(Boolean)
    await waitFor(() =>
      expect(ends()).toEqual(
        counts.map(({ certain, atMost, total }) =>
          certain === atMost ? `${certain} of ${total}` : `${certain}–${atMost} of ${total}`,
        ),
      ),
    )
    const table = await openNumbers(figure)
    const [, ...rows] = within(table).getAllByRole('row')
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(
      counts.map(({ name, rule, certain, atMost, total, bands }) => [
        name,
        rule,
        ...[certain, atMost, total, ...bands].map(String),
      ]),
    )
  },
)
