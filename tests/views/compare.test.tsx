import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { faulty } from '#mocks/faults.ts'
import { openNumbers } from '#tests/support/openNumbers.ts'
import { renderApp, search } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

const comparison = async () =>
  within(await screen.findByRole('table', { name: /^Companies compared/ }))

const cell = async (name: RegExp) => (await comparison()).findByRole('button', { name })

describe('the table', () => {
  it('says its point in the headline, and shows each company under each question', async () => {
    renderApp('/compare?density=words')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Three of four companies are on record as tested before release',
    )
    const table = await comparison()
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Company',
      'Stance',
      'Tested before release',
      'Open weights',
      'Framework',
      'On licensing',
      'On preemption',
      'On exempting open weights',
      'Binding acts',
    ])
    expect(table.getByRole('button', { name: /Meta, Stance: Negotiating/ })).toHaveTextContent(
      '23 Jun 2026',
    )
  })

  it('tells nothing found from a value, and a refusal from both', async () => {
    renderApp('/compare?columns=position-open-weights,eu-cop-2025,caisi')
    expect(await cell(/Google, On exempting open weights: Nothing found/)).toBeVisible()
    expect(await cell(/Meta, EU code: Declined/)).toBeVisible()
    expect(await cell(/Meta, Federal testing: Nothing found/)).toBeVisible()
  })

  it('marks a cell on which sources disagree', async () => {
    renderApp('/compare?density=words')
    expect(await cell(/Google, On licensing:.*sources disagree:.*\? ?two sides/)).toBeVisible()
    expect(await cell(/Anthropic, On licensing:/)).not.toHaveTextContent('sources disagree')
  })

  it('keeps its place where a filter of confidence leaves a value out', async () => {
    renderApp('/compare?confidence=high')
    expect(await cell(/Meta, Stance: Left out by the filter/)).toBeVisible()
    expect(await cell(/Google, Stance: Cooperative/)).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Two of four companies are on record with high confidence as tested before release',
    )
  })

  it('turns companies into columns', async () => {
    renderApp('/compare?turned=1')
    const table = await comparison()
    const heads = table.getAllByRole('columnheader').map((head) => head.textContent)
    expect(heads).toEqual(['Question', 'OpenAI', 'Google', 'Anthropic', 'Meta'])
    expect(table.getByRole('rowheader', { name: 'Binding acts' })).toBeVisible()
    // By this the narrow form keeps the name of each company, the first included.
    expect(screen.getByRole('table', { name: /^Companies compared/ })).toHaveAttribute(
      'data-turned',
    )
  })
})

describe('a cell', () => {
  it.each([
    ['meta.position-licensing', /^No earlier answer is on record\. The codebook has rules/],
    ['meta.eu-cop-2025', /^No earlier status is on record\.$/],
  ])('says of %s that nothing earlier is on record', async (id, said) => {
    renderApp(`/compare?cell=${id}`)
    expect(await screen.findByText(said)).toBeVisible()
  })

  it('opens its evidence by keyboard from one tab stop, and gives focus back', async () => {
    const { user } = renderApp('/compare?group=none')
    const first = await cell(/OpenAI, Stance/)
    first.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}')
    const tested = await cell(/Meta, Tested before release/)
    expect(tested).toHaveFocus()
    const stops = (await comparison()).getAllByRole('button').filter((one) => one.tabIndex === 0)
    expect(stops.filter((one) => one.dataset.cell)).toEqual([tested])
    await user.keyboard('{Enter}')
    expect(search()).toContain('cell=meta.pre-deployment-testing')
    const panel = within(
      await screen.findByRole('complementary', { name: 'Meta, Tested before release' }),
    )
    expect(panel.getByRole('heading', { level: 2 })).toHaveTextContent('Not confirmed')
    const links = await panel.findAllByRole('link', { name: /The New York Times/ })
    expect(links[0]).toHaveAttribute('href', expect.stringMatching(/^https?:/))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(search()).not.toContain('cell='))
    expect(tested).toHaveFocus()
  })

  it('opens from a link, with the rule that decided it and how it came to this', async () => {
    renderApp('/compare?cell=meta.stance')
    const panel = within(await screen.findByRole('complementary', { name: 'Meta, Stance' }))
    expect(panel.getByRole('heading', { level: 2 })).toHaveTextContent('Negotiating')
    expect(await panel.findByText('Rule 4')).toBeVisible()
    const history = panel.getByRole('heading', { name: 'How it came to this' }).parentElement
    expect(within(history ?? document.body).getAllByRole('listitem')).toHaveLength(6)
    expect((await cell(/Meta, Stance/)).getAttribute('aria-expanded')).toBe('true')
  })

  it('opens where the table does not show it', async () => {
    renderApp('/compare?cell=anthropic.dod&columns=stance')
    const panel = within(await screen.findByRole('complementary', { name: 'Anthropic, Defense' }))
    expect(panel.getByRole('heading', { level: 2 })).toHaveTextContent('Declined')
    expect(panel.getByText('A refusal on record.')).toBeVisible()
  })

  it('says so where there is none of that name, and names the nearest', async () => {
    renderApp('/compare?cell=meta.open-weight')
    const panel = await screen.findByRole('complementary', { name: 'Unknown cell' })
    expect(panel).toHaveTextContent('The nearest is “meta.open-weights”.')
  })

  it('keeps the table where its sources cannot be read', async () => {
    server.use(faulty('sources', 'broken'))
    renderApp('/compare?cell=meta.pre-deployment-testing')
    const panel = await screen.findByRole('complementary', { name: 'Meta, Tested before release' })
    expect(await within(panel).findByRole('alert')).toHaveTextContent('sources.json')
    expect(await cell(/Meta, Stance: Negotiating/)).toBeVisible()
  })
})

it('shows who signed what, and names the refusals', async () => {
  const { user } = renderApp('/compare')
  const figure = within(await screen.findByRole('figure', { name: /What each company has signed/ }))
  expect(
    figure.getByText(
      'Two refusals on record: Anthropic (Defense) and Meta (EU code). A question mark never means no.',
    ),
  ).toBeVisible()
  expect(figure.getByText(/^16 of 20 company and instrument pairs shown/)).toBeVisible()
  await user.click(figure.getByRole('button', { name: /Meta, EU code: Declined on record/ }))
  expect(search()).toBe('?cell=meta.eu-cop-2025')
})

it('shows what an outside index graded', async () => {
  renderApp('/compare')
  const figure = within(await screen.findByRole('figure', { name: /outside index/ }))
  expect(figure.getByRole('button', { name: /Anthropic, FLI Jul 2025: C\+/ })).toBeVisible()
})

describe('the reader’s own reading', () => {
  it('ranks nobody until a weight is set, and keeps the weights in the address', async () => {
    const { user } = renderApp('/compare')
    await user.click(await screen.findByRole('button', { name: 'Weights: Rank by weights' }))
    expect(screen.queryByRole('figure', { name: /weights set by the reader/ })).toBeNull()
    await user.type(await screen.findByRole('spinbutton', { name: 'Stance', hidden: true }), '3')
    expect(search()).toBe('?weights=stance/3')
    const figure = await screen.findByRole('figure', { name: /weights set by the reader/ })
    expect(figure).toHaveTextContent('weights set by the reader: Stance 3.')
    await user.click(screen.getByRole('button', { name: 'Take all weights away', hidden: true }))
    expect(search()).toBe('')
  })

  it('shows a range where answers are open, and its numbers say whose weights they are', async () => {
    renderApp('/compare?weights=stance/1,caisi/1')
    const figure = await screen.findByRole('figure', { name: /weights set by the reader/ })
    const table = await openNumbers(figure)
    const head = within(table).getByRole('columnheader', { name: /set by the reader/ })
    expect(head).toHaveTextContent('Closeness, low')
    // Negotiating is half of the stance, and whether Meta signed the agreement is not on record.
    const row = within(table).getByRole('rowheader', { name: 'Meta' }).parentElement
    expect(row).toHaveTextContent('2575')
  })

  it('names weights that cannot be read, and keeps the others', async () => {
    renderApp('/compare?weights=stance/3,openness/9')
    expect(await screen.findByText(/“openness” cannot be weighed/)).toBeVisible()
    expect(await screen.findByRole('figure', { name: /weights set by the reader/ })).toBeVisible()
  })
})

describe('without one of its tables', () => {
  const lost = async (table: string) => {
    server.use(faulty(table, 'missing'))
    const app = renderApp('/compare')
    const alert = (await screen.findAllByRole('alert'))[0] ?? document.body
    expect(alert).toHaveTextContent(`2026-11-23/${table}.json: the server answered 404`)
    return { ...app, retry: within(alert).getByRole('button', { name: 'Try again' }) }
  }
  const commitments = () => screen.findByRole('figure', { name: /has signed, and what/ })

  it('only leaves disagreement unmarked, says so, and recovers', async () => {
    const { user, retry } = await lost('disputes')
    expect(screen.getByText('Disagreement of sources is not marked here.')).toBeVisible()
    expect(await cell(/Google, On licensing:/)).not.toHaveTextContent('sources disagree')
    server.resetHandlers()
    await user.click(retry)
    expect(await cell(/Google, On licensing:.*sources disagree/)).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each(['commitments', 'instruments'])('compares without the %s', async (table) => {
    await lost(table)
    expect(await cell(/Meta, Stance: Negotiating/)).toBeVisible()
    // Groups by what is on record would claim that nothing was signed.
    expect(screen.queryByText(/agreement or a position|neither agreement/)).toBeNull()
    expect(screen.queryByRole('figure', { name: /has signed, and what/ })).toBeNull()
  })

  it.each(['stances', 'positions'])('shows what was signed without the %s', async (table) => {
    await lost(table)
    expect(await commitments()).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'Companies compared' })).toBeVisible()
    expect(screen.queryByRole('table', { name: /^Companies compared/ })).toBeNull()
  })
})
