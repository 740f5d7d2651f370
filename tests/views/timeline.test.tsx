import { act, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { count } from '#domain/words/words.ts'
import { openNumbers } from '#tests/support/openNumbers.ts'
import { numbersIn } from '#tests/support/numbersIn.ts'
import { renderApp, search } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

const headline = () => screen.findByRole('heading', { level: 1 })
const plot = () => screen.findByRole('application', { name: 'Stances and events' })
/** All that the figure says, its axis included. */
const drawn = () =>
  screen.getByRole('application', { name: 'Stances and events' }).closest('figure')?.textContent
/** Zooms in by a step over a plot, and settles in the frame after. */
const turnOver = (plot: HTMLElement) => () =>
  act(async () => {
    plot.dispatchEvent(new WheelEvent('wheel', { ctrlKey: true, deltaY: -60, clientX: 400 }))
    await new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
  })
const lines = () => screen.getAllByRole('link').filter((link) => link.dataset.event !== undefined)
const list = async () => {
  await screen.findByRole('region', { name: /events? / })
  return lines()
}

describe('what it shows', () => {
  it('leads with who changed stance, and lists the events of the last 12 months', async () => {
    renderApp('/timeline')
    expect(await headline()).toHaveTextContent(
      'All four companies changed stance since December 2025, between May and July 2026',
    )
    expect(await list()).toHaveLength(16)
    const filters = screen.getByRole('region', { name: 'Filters' })
    expect(within(filters).getByText('the last 12 months')).toBeVisible()
    expect(document.title).toBe('Timeline · Oversight Atlas')
  })

  it('takes stances, list, sentence and numbers back together', async () => {
    renderApp('/timeline?asof=2024-03-01&from=2023')
    expect(await headline()).toHaveTextContent(
      'Four companies have a stance on record: four cooperative',
    )
    const titles = (await list()).map((line) => line.textContent)
    expect(titles).toHaveLength(4)
    expect(titles.join()).not.toMatch(/2026/)
    const figure = screen.getByRole('figure', { name: /^Four companies/ })
    const numbers = await openNumbers(figure)
    const rows = within(numbers).getAllByRole('row').slice(1)
    expect(rows.filter((row) => row.textContent.startsWith('Event'))).toHaveLength(4)
    expect(rows.filter((row) => row.textContent.startsWith('Stance'))).toHaveLength(4)
  })

  it('filters chart, list, sentence and numbers by one and the same search', async () => {
    renderApp('/timeline?q=mythos')
    await list()
    // Publishers join the search when the sources have arrived.
    await waitFor(() =>
      expect(
        screen.getByText(
          new RegExp(`marks ${count(lines().length, 'event', 'events')} with “mythos”`),
        ),
      ).toBeVisible(),
    )
    expect(lines().length).toBeLessThan(16)
    expect(screen.getAllByText('Mythos', { selector: 'mark' }).length).toBeGreaterThan(0)
  })

  it('says why something is found that its title does not show', async () => {
    renderApp('/timeline?q=brennan')
    await list()
    expect(screen.getAllByText(/^Matched in its (summary|sources)/)[0]).toBeVisible()
  })

  it('says what it took a slip of the pen for', async () => {
    renderApp('/timeline?q=antropic')
    expect(await screen.findByText(/Nothing has “antropic”\. Shown is what has/)).toBeVisible()
  })
})

describe('the filter bar', () => {
  it('adds a filter whose choices say what they would leave, and says what all of them leave', async () => {
    const { user } = renderApp('/timeline?from=2023')
    await user.click(await screen.findByRole('button', { name: /Add a filter$/ }))
    const choice = await screen.findByRole('checkbox', {
      name: /^Hearing/,
      hidden: true,
    })
    const label = choice.closest('label')
    expect(label).toHaveTextContent(/^Hearing, [1-9]\d* events?$/)
    const left = Number(/\d+/.exec(label?.textContent ?? '')?.[0])
    await user.click(choice)
    expect(search()).toBe('?type=hearing&from=2023')
    expect(await list()).toHaveLength(left)
    const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
    await waitFor(() =>
      expect(said()).toContainEqual(
        expect.stringMatching(new RegExp(`^\\S.*compan.*\\. ${left} of \\d+ events\\.$`)),
      ),
    )
    await user.click(screen.getByRole('button', { name: /^Take away: hearing$/i }))
    expect(search()).toBe('?from=2023')
  })

  it('offers dates, companies first, and several of a stance at one press', async () => {
    const { user } = renderApp('/timeline')
    await user.click(await screen.findByRole('button', { name: /Add a filter$/ }))
    const hidden = { hidden: true }
    await user.click(await screen.findByRole('radio', { name: 'This year', ...hidden }))
    expect(search()).toBe('?from=2026')
    await user.click(await screen.findByRole('button', { name: 'the 3 cooperative', ...hidden }))
    expect(search()).toBe('?who=openai,google,anthropic&from=2026')
  })

  it('ticks a mark with all its kinds, and half where some are ticked', async () => {
    const { user } = renderApp('/timeline')
    await user.click(await screen.findByRole('button', { name: /Add a filter$/ }))
    const box = (name: RegExp) => screen.findByRole('checkbox', { name, hidden: true })
    await user.click(await box(/^Model release/))
    expect(search()).toBe('?type=model-release')
    const group = await box(/^Test or release/)
    expect(group).not.toBeChecked()
    expect(group).toBePartiallyChecked()
    const inKey = screen.getByRole('button', { name: /^Test or release \d+ events$/ })
    expect(inKey).toHaveAttribute('aria-pressed', 'mixed')
    await user.click(group)
    expect(search()).toBe('?type=evaluation,model-release')
    await user.click(group)
    expect(search()).toBe('')
  })

  it('opens from a chip with the same numbers', async () => {
    const { user } = renderApp('/timeline?confidence=high')
    await user.click(await screen.findByRole('button', { name: /^Confidence: / }))
    const high = await screen.findByRole('checkbox', { name: /^High/, hidden: true })
    expect(high.closest('label')).toHaveTextContent(/^High, \d+ events$/)
    expect(high).toBeChecked()
  })

  it('has one step of the history for a search, which Back takes back alone', async () => {
    const { user } = renderApp('/timeline?who=meta')
    const field = await screen.findByRole('searchbox', { name: 'Words in events' })
    const before = window.history.length
    await user.type(field, 'accord')
    expect(search()).toBe('?who=meta&q=accord')
    expect(window.history.length).toBe(before + 1)
    await user.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(search()).toBe('')
    expect(field).toHaveValue('')
  })
})

describe('what is chosen', () => {
  it('chooses months by the keys of the strip, in place', async () => {
    const { user } = renderApp('/timeline')
    const start = await screen.findByRole('slider', { name: 'First month shown' })
    expect(start).toHaveAttribute('aria-valuetext', 'December 2025')
    const before = window.history.length
    start.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(start).toHaveAttribute('aria-valuetext', 'February 2026')
    expect(await headline()).toHaveTextContent(/since February 2026/)
    await waitFor(() => expect(search()).toBe('?from=2026-02'))
    expect(start).toHaveAttribute('aria-valuetext', 'February 2026')
    expect(window.history.length).toBe(before)
  })

  it('follows a wheel at each step, and the address once it rests', async () => {
    renderApp('/timeline')
    const turn = turnOver(await plot())
    const changes = vi.spyOn(window.history, 'replaceState')
    const seen = [drawn()]
    for (let step = 0; step < 4; step += 1) {
      await turn()
      seen.push(drawn())
    }
    expect(new Set(seen).size).toBe(5)
    expect(search()).toBe('')
    await waitFor(() => expect(search()).toMatch(/^\?from=2026-/))
    expect(changes).toHaveBeenCalledTimes(1)
    expect(drawn()).toBe(seen.at(-1))
  })

  it('leaves a wheel for the range that a button or the address chooses before it rests', async () => {
    const { user } = renderApp('/timeline')
    const turn = turnOver(await plot())
    await turn()
    await user.click(screen.getByRole('button', { name: 'All dates' }))
    expect(search()).toBe('?from=2023-05-16')
    await turn()
    window.history.back()
    await waitFor(() => expect(search()).toBe(''))
    const before = drawn()
    await act(() => setTimeout(500))
    expect(search()).toBe('')
    expect(drawn()).toBe(before)
    expect(before).toMatch(/since December 2025/)
  })

  it('shows one kind of event by its mark in the key, and more with each press', async () => {
    const { user } = renderApp('/timeline')
    const key = (name: RegExp) => screen.findByRole('button', { name })
    const order = await key(/^Binding order 1 event$/)
    expect(order).toHaveAttribute('aria-pressed', 'false')
    await user.click(order)
    expect(search()).toBe('?type=directive')
    expect(await key(/^Binding order/)).toHaveAttribute('aria-pressed', 'true')
    expect(await list()).toHaveLength(1)
    await user.click(await key(/^Test or release 2 events$/))
    expect(search()).toBe('?type=directive,evaluation,model-release')
    expect(await list()).toHaveLength(3)
    await user.click(await key(/^Binding order/))
    await user.click(await key(/^Test or release/))
    expect(search()).toBe('')
  })

  it('has the strip as a control of the lanes, and stances over time only where lanes are companies', async () => {
    const { user } = renderApp('/timeline')
    expect(await screen.findByRole('group', { name: /^Events per month/ })).toBeVisible()
    const overTime = () => screen.queryByRole('figure', { name: /^Companies that are/ })
    await waitFor(() => expect(overTime()).toBeVisible())
    expect(screen.queryByRole('figure', { name: /^Events per month/ })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'A lane is' }), 'an event type')
    await waitFor(() => expect(overTime()).toBeNull())
  })

  it('zooms by buttons and keys, and shows all dates', async () => {
    const { user } = renderApp('/timeline')
    await user.click(await screen.findByRole('button', { name: 'All dates' }))
    expect(search()).toBe('?from=2023-05-16')
    // The lanes come first.
    await waitFor(() => expect(lines()).toHaveLength(20))
    const timeline = await plot()
    timeline.focus()
    await user.keyboard('+')
    expect(search()).toMatch(/^\?from=202[34]-/)
    expect(search()).not.toBe('?from=2023-05-16')
  })

  it('puts the same events into other lanes', async () => {
    const { user } = renderApp('/timeline')
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'A lane is' }),
      'a bearing',
    )
    expect(search()).toBe('?lane=bearing')
    expect(await headline()).toHaveTextContent(/of 16 events since December 2025/)
    expect(await list()).toHaveLength(16)
  })

  it('lists what names the company of the open event, or all', async () => {
    const { user } = renderApp('/timeline?event=meta-hopes-to-sign-statement')
    await user.click(await screen.findByRole('radio', { name: 'Meta' }))
    expect(search()).toBe('?event=meta-hopes-to-sign-statement&of=meta')
    expect(await screen.findByRole('heading', { name: /events that name Meta/ })).toBeVisible()
    expect(lines().length).toBeLessThan(16)
    await user.click(screen.getByRole('radio', { name: 'All lanes' }))
    expect(lines()).toHaveLength(16)
  })

  it('lists the oldest first where that is chosen', async () => {
    const { user } = renderApp('/timeline')
    await list()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Oldest first')
    expect(search()).toBe('?order=oldest')
    expect(lines()[0]).toHaveTextContent(/^1 Jan 2026/)
  })
})

describe('where something is missing', () => {
  it('names a lane that is not in view, and lists the events of all', async () => {
    const { user } = renderApp('/timeline?of=mata')
    expect(await screen.findByText('No lane “mata” is in this view.')).toBeVisible()
    expect(screen.getByText(/The closest is “meta”/)).toBeVisible()
    expect(lines()).toHaveLength(16)
    await user.click(screen.getByRole('button', { name: 'Take out of the link' }))
    expect(search()).toBe('')
    expect(screen.queryByText(/No lane/)).toBeNull()
  })

  it('says why nothing is found, and what to take away', async () => {
    const { user } = renderApp('/timeline?who=meta&type=state-law&from=2023')
    const none = 'No state law events for Meta since May 2023'
    expect(await screen.findByRole('heading', { level: 2, name: none })).toBeVisible()
    // The bands stay, and what they say.
    expect(await headline()).toHaveTextContent(/^Meta changed stance three times since May 2023/)
    expect(await plot()).toBeVisible()
    expect(
      screen.getByText(/one event of the type state law and \w+ events that name Meta/),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Show all event types/ }))
    expect(search()).toBe('?who=meta&from=2023')
    expect(await list()).not.toHaveLength(0)
  })

  it('has nothing to draw of lanes without companies', async () => {
    renderApp('/timeline?lane=type&q=zzzzqq')
    expect(await headline()).toHaveTextContent('No events with “zzzzqq” since December 2025')
    expect(screen.queryByRole('application')).toBeNull()
  })

  it('says where the record begins, where more was asked for', async () => {
    renderApp('/timeline?from=2018')
    expect(await headline()).toHaveTextContent(/since May 2023/)
    expect(await screen.findByText(/^Nothing is on record before 16 May 2023/)).toBeVisible()
  })

  it('keeps the stances where the events could not be read, and recovers', async () => {
    server.use(
      http.get('*/data/:version/events.json', () => new HttpResponse(null, { status: 503 })),
    )
    const { user } = renderApp('/timeline')
    expect(await headline()).toHaveTextContent(/^All four companies changed stance/)
    expect(screen.getByText(/events are not at hand/)).toBeVisible()
    const [alert] = screen.getAllByRole('alert')
    expect(alert).toHaveTextContent(/events\.json: the server answered 503/)
    server.resetHandlers()
    await user.click(within(alert ?? document.body).getByRole('button', { name: 'Try again' }))
    expect(await list()).toHaveLength(16)
  })

  it('works on the first version, which has other words for the same companies', async () => {
    renderApp('/timeline?data=2026-06-26')
    expect(await headline()).toHaveTextContent(
      'Four companies have a stance on record: two cooperative, one compliant and one resistant',
    )
    expect((await list()).length).toBeGreaterThan(0)
  })
})

describe('on paper', () => {
  it('numbers every event in time and every source behind them, and only there', async () => {
    renderApp('/timeline')
    const shown = (await list()).length
    expect(screen.queryByRole('heading', { name: 'Sources' })).toBeNull()
    const printed = () => {
      void act(() => window.dispatchEvent(new Event('beforeprint')))
      const sources = screen.getByRole('heading', { name: 'Sources' }).closest('section')
      const paper = sources?.parentElement
      return [...(paper?.querySelectorAll('ol') ?? [])].map((one) => [...one.children])
    }
    // The sources are asked for early, since printing waits for nothing.
    // Its address is written behind each link by the style sheet for paper.
    const address = () => printed()[1]?.[0]?.querySelector('a')?.href
    // Asked by the clock: each look at paper changes the page, and a look at each change would be one without an end.
    await vi.waitFor(() => expect(address()).toMatch(/^https?:/), 20_000)
    const [events = [], sources = []] = printed()
    expect(events).toHaveLength(shown)
    const cited = events.flatMap(({ textContent }, index) => {
      const numbers = numbersIn(/ \[([^\]]*)\]$/.exec(textContent)?.[1] ?? '')
      if (index === 0) expect(numbers[0]).toBe(1)
      return numbers
    })
    expect(sources).toHaveLength(Math.max(...cited))
    expect(new Set(cited).size).toBe(sources.length)
    void act(() => window.dispatchEvent(new Event('afterprint')))
    expect(screen.queryByRole('heading', { name: 'Sources' })).toBeNull()
  })
})
