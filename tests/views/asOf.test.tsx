import { cleanup, screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { datesNamed } from '#domain/days/datesNamed.ts'
import { dayNumber, dayOf } from '#domain/days/edtf.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { renderScenarioParts } from '#tests/support/renderScenarioParts.tsx'
import { AnalogiesSection } from '#views/scenarios/tabs/AnalogiesSection.tsx'
import { NotesSection, Reading } from '#views/scenarios/tabs/NotesSection.tsx'
import { RegimeRecord } from '#views/scenarios/tabs/RegimeRecord.tsx'
import { EntryPanel } from '#views/scenarios/trace/EntryPanel.tsx'

const PINNED = '&data=2026-11-23'

/** Days drawn once, the same in every run: each is a whole page. */
const [first = '', second = '', third = ''] = fc.sample(
  fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2026-11-01') }).map(dayOf),
  { numRuns: 3, seed: 20_261_128 },
)

/** Texts of an element, but for what stands behind a line that says that it is hindsight, sources, or how things are coded. */
function openTexts(element: HTMLElement): readonly string[] {
  const copy = element.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return []
  for (const closed of copy.querySelectorAll('details')) {
    const marked =
      /hindsight|sources? for|Evidence|The rule, case by case|How stances were coded|What .* means|Decided by|sources? by then/
    if (marked.test(closed.querySelector('summary')?.textContent ?? '')) closed.remove()
  }
  return [...copy.querySelectorAll('p, dd, td, h1, h2, h3')].map((one) => one.textContent)
}

function expectNothingLater(element: HTMLElement, asof: string) {
  for (const text of openTexts(element)) {
    expect((datesNamed(text).first ?? asof) <= asof, `${asof}: ${text}`).toBe(true)
  }
}

it.each([
  [first, 'openai'],
  [second, 'meta'],
  [third, 'anthropic'],
])('as of %s the page of %s tells no later day unmarked', async (asof, company) => {
  renderApp(`/company/${company}?asof=${asof}${PINNED}`)
  for (const name of [/period/, /^Signed, and not$/]) {
    const heading = await screen.findByRole('heading', { level: 2, name })
    const section = heading.closest('section')
    if (!section) throw new Error('no section')
    await waitFor(() => expect(within(section).queryByText(/^Reading /)).toBeNull())
    expectNothingLater(section, asof)
  }
  cleanup()
})

it.each(['', '&known=1'])('tells around the scenarios no later day unmarked%s', async (known) => {
  const asof = '2025-03-01'
  renderScenarioParts(`?asof=${asof}${known}${PINNED}`, ({ runs, ...section }) => (
    <main>
      <Reading {...section} />
      <NotesSection {...section} />
      <AnalogiesSection {...section} />
      <EntryPanel {...section} cell="status-quo.time-to-market-delay" />
      <EntryPanel {...section} cell="indicator.meta-next-flagship-weights" />
      {runs.all.map((run) => (
        <RegimeRecord
          key={run.scenario.id}
          version={section.version}
          run={run}
          name={run.scenario.name}
          naming={runs.naming}
        />
      ))}
    </main>
  ))
  const page = await screen.findByRole('main')
  await waitFor(() => expect(within(page).queryByRole('status')).toBeNull())
  expect(page).toHaveTextContent(/Not on record yet/)
  expectNothingLater(page, asof)
  const marked = within(page).queryAllByText(/^(Cod|Word)ed with hindsight/)
  expect(marked.length > 0).toBe(known === '')
  if (known === '') return
  // What nothing by then speaks of says so, and is not empty.
  expect(page).toHaveTextContent(/The coder’s readingNot on record yet/)
  expect(page).toHaveTextContent(/No source of this had been published by then/)
  expect(page).toHaveTextContent(/, or was on record by 1 March 2025/)
})

it('sets apart in a cell what was published later, and leaves it out on demand', async () => {
  const { user } = renderApp(`/compare?asof=2025-03-01&cell=openai.stance${PINNED}`)
  const panel = await screen.findByRole('complementary', { name: /OpenAI, Stance/ })
  const line = await within(panel).findByText(
    'Coded with hindsight: 3 of 5 sources were published later',
  )
  expect(panel).toHaveTextContent('high confidence, with hindsight')
  expect(within(panel).getByText(/June 2026 asked Congress/)).not.toBeVisible()
  await user.click(line)
  expect(within(panel).getByText(/June 2026 asked Congress/)).toBeVisible()
  cleanup()
  renderApp(`/compare?asof=2025-03-01&known=1&cell=openai.stance${PINNED}`)
  const known = await screen.findByRole('complementary', { name: /OpenAI, Stance/ })
  await within(known).findByText(/Joint US-UK pre-deployment test of o1/)
  expect(known).not.toHaveTextContent(/hindsight: \d/)
  expectNothingLater(known, '2025-03-01')
})
