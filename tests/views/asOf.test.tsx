import { cleanup, screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { datesNamed } from '#domain/days/datesNamed.ts'
import { dayNumber, dayOf } from '#domain/days/edtf.ts'
import { renderApp } from '#tests/support/renderApp.tsx'

const PINNED = '&data=2026-11-23'

/** Days drawn once, the same in every run: each is a whole page. */
const [first = '', second = '', third = ''] = fc.sample(
  fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2026-11-01') }).map(dayOf),
  { numRuns: 3, seed: 20_261_128 },
)

/** Texts of an element, but for what stands behind a line that says it is hindsight, or how things are coded. */
function openTexts(element: HTMLElement): readonly string[] {
  const copy = element.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return []
  for (const closed of copy.querySelectorAll('details')) {
    const marked =
      /hindsight|sources? for|How stances were coded|What .* means|Decided by|sources? by then/
    expect(closed.querySelector('summary')?.textContent).toMatch(marked)
    closed.remove()
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
    await waitFor(() => expect(within(section).queryByRole('status')).toBeNull())
    expectNothingLater(section, asof)
  }
  cleanup()
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
