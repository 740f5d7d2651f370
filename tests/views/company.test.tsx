import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { faulty } from '#mocks/faults.ts'
import { openNumbers } from '#tests/support/openNumbers.ts'
import { renderApp, search } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

const section = (name: string | RegExp) => screen.findByRole('region', { name })

describe('a company’s page', () => {
  it('says in a sentence where it stands, and shows the stance of the day', async () => {
    renderApp('/company/meta')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Meta has been in talks on federal testing since 23 June 2026; whether it signed is not known',
    )
    expect(screen.getByText(/Company · United States · Menlo Park, California/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Compare Meta with others' })).toHaveAttribute(
      'href',
      '/compare?cell=meta.stance',
    )
    expect(document.title).toBe('Meta · Oversight Atlas')
  })

  it('stays until what a look back needs is there, and so does the field in which its day is typed', async () => {
    const { user } = renderApp('/company/meta')
    await user.click(await screen.findByRole('button', { name: /^As of/ }))
    const field = await screen.findByLabelText('As of', { selector: '[type=date]' })
    fireEvent.change(field, { target: { value: '2025-01-01' } })
    expect(screen.queryByText(/^Reading this page/)).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    await screen.findByRole('heading', { level: 1, name: /^Meta has been silent/ })
    expect(field).toBeInTheDocument()
  })

  it('draws its record, and has every number of it in a table', async () => {
    renderApp('/company/meta')
    const figure = await screen.findByRole('figure', {
      name: /^Stance, releases and events of Meta/,
    })
    expect(
      within(figure).getByText(/^Six periods of stance, three release strategies/),
    ).toBeVisible()
    expect(
      within(await openNumbers(figure)).getByRole('rowheader', { name: '29 Sep 2026' }),
    ).toBeVisible()
  })

  it('says how its stances were coded and how far to trust that', async () => {
    const { user } = renderApp('/company/meta?data=2026-11-23')
    const periods = await section('Six periods, each with its reason')
    await user.click(await within(periods).findByText(/^How stances were coded/))
    expect(within(periods).getByText(/^Single coder, so no agreement statistic/)).toBeVisible()
    expect(within(periods).getByText(/^One company over one unbroken period/)).toBeVisible()
    expect(within(periods).getByText(/^read: the coder read the text/)).toBeVisible()
  })

  it('gives each period its reason, its rule, and its evidence when asked', async () => {
    const { user } = renderApp('/company/meta')
    const periods = await section('Six periods, each with its reason')
    const [latest] = within(periods).getAllByRole('listitem')
    if (!latest) throw new Error('no period')
    expect(within(latest).getByText(/Zuckerberg signed the non-binding Accord/)).toBeVisible()
    expect(within(latest).getByText('low confidence')).toBeVisible()
    await user.click(within(latest).getByText('Decided by rule 4'))
    expect(within(latest).getByText(/talks confirmed on record: negotiating/)).toBeVisible()
    // The record itself, with an address of its own; its sources are fetched when they are asked for.
    expect(within(latest).getByRole('link')).toHaveAttribute(
      'href',
      '/timeline?from=2026&period=meta-2026-09-29',
    )
    await user.click(within(latest).getByText(/^\w+ sources$/))
    await waitFor(() => expect(within(latest).getAllByRole('link').length).toBeGreaterThan(1))
    const [, source] = within(latest).getAllByRole('link')
    expect(source).toHaveAttribute('href', expect.stringMatching(/^https?:/))
  })

  it('tells signed, declined and unknown apart, and grades from signatures', async () => {
    renderApp('/company/meta')
    const signed = await section('Signed, and not')
    const rows = within(signed).getAllByRole('listitem')
    const of = (name: string) => rows.find((row) => within(row).queryByText(name))
    expect(of('EU code')).toHaveTextContent(/Jul 2025.*Declined\./)
    expect(of('White House pledge')).toHaveTextContent(/Signed\./)
    expect(of('Federal testing')).toHaveTextContent(
      /no date.*Nothing found\..*Last confirmed: Negotiating, 24 Jun 2026\./,
    )
    expect(of('FLI Jul 2025')).toHaveTextContent(/^D.*1\.06 points\./)
    expect(of('FLI Jul 2025')).not.toHaveTextContent(/Signed/)
  })

  it('marks the company’s own words as such', async () => {
    const { user } = renderApp('/company/meta')
    const positions = await section('Positions')
    for (const summary of within(positions).getAllByText(/^\w+ sources?$/))
      await user.click(summary)
    await within(positions).findAllByRole('link', { name: /“/ })
    const marked = within(positions).getAllByText('its own words')
    for (const tag of marked) {
      expect(tag.closest('p')).toHaveTextContent(/Meta/)
      expect(tag.closest('p')).not.toHaveTextContent(/Reuters|New York Times/)
    }
  })

  it('shows the tests of its models with their evidence', async () => {
    renderApp('/company/openai')
    const models = await section('Latest models')
    const table = within(models).getByRole('table')
    const row = within(table)
      .getAllByRole('row')
      .find((one) => within(one).queryByRole('link', { name: 'GPT-5.6 Sol' }))
    expect(row).toHaveTextContent(/26 Jun 2026.*closed.*Yes.*pre-release/)
    expect(screen.getByRole('link', { name: /^All \d+ models of OpenAI$/ })).toHaveAttribute(
      'href',
      '/models?who=openai',
    )
  })

  it('lists the events that name it, each with a link', async () => {
    renderApp('/company/meta')
    const events = await section(/events name Meta$/)
    expect(within(events).getAllByRole('listitem').length).toBeGreaterThan(3)
    for (const link of within(events).getAllByRole('link')) {
      expect(link).toHaveAttribute('href', expect.stringMatching(/^\/(event\/|timeline\?who=meta)/))
    }
  })

  it('opens a dispute with both sides when asked', async () => {
    const { user } = renderApp('/company/google')
    const disputes = await section('Where sources disagree')
    await user.click(within(disputes).getByText(/^Are audits voluntary in Google/))
    expect(await within(disputes).findByText('Required each year')).toBeVisible()
    expect(within(disputes).getByText(/Follow the company summary/)).toBeVisible()
  })

  it('can be cited by a link that is pinned to the data', async () => {
    renderApp('/company/meta?asof=2026-07-01')
    const cite = await section('Cite this page')
    expect(cite).toHaveTextContent(
      /“Meta”, as of 1 July 2026\..*\/company\/meta\?v=2&asof=2026-07-01&data=2026-11-23/,
    )
  })

  it('takes it all back as of a day', async () => {
    renderApp('/company/google?asof=2024-01-01')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Google has been coded cooperative since 21 July 2023; no testing agreement was found',
    )
    const periods = await section('One period, and its reason')
    expect(within(periods).getAllByRole('listitem')).toHaveLength(1)
    expect(periods).toHaveTextContent('still then')
    const signed = await section('Signed, and not')
    expect(signed).not.toHaveTextContent(/2026(?!, and may)/)
    expect(signed).toHaveTextContent('Nothing found either way for Google')
    expect(await section('Latest models')).toHaveTextContent(/^Latest modelsNo released model/)
    expect(await section('Where sources disagree')).toHaveTextContent('No dispute about Google')
  })

  it('says that the record begins later, where it does', async () => {
    renderApp('/company/meta?asof=2020-01-01')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'No stance of Meta is on record by 1 January 2020',
    )
    expect(screen.getByText('Not on record before 21 Jul 2023')).toBeVisible()
  })

  it('shows the seed article’s picture of it', async () => {
    renderApp('/company/meta?data=2026-06-26')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      /^Meta has been on record against federal review since 26 June 2026 or earlier/,
    )
  })
})

describe('a company that is not there', () => {
  it('is said to be unknown, with the nearest id and every company there is', async () => {
    renderApp('/company/antropic?asof=2026-07-01')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'There is no company “antropic” in the data of 23 November 2026',
    )
    const near = await screen.findByRole('region', { name: /^The nearest page/ })
    expect(await within(near).findByRole('link', { name: 'Anthropic' })).toHaveAttribute(
      'href',
      '/company/anthropic?asof=2026-07-01',
    )
    const links = screen.getAllByRole('link', { name: /^(OpenAI|Google|Anthropic|Meta)$/ })
    expect(new Set(links.map(({ textContent }) => textContent)).size).toBe(4)
    expect(links[0]).toHaveAttribute('href', expect.stringMatching(/asof=2026-07-01/))
  })

  it('may be a body that the record only names', async () => {
    renderApp('/company/white-house')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'White House has no page of its own',
    )
    expect(screen.getByRole('link', { name: 'events that name it' })).toHaveAttribute(
      'href',
      '/timeline?who=white-house',
    )
  })

  it('may be in newer data than the link is pinned to', async () => {
    const { user } = renderApp('/company/xai?data=2026-06-26')
    await user.click(await screen.findByRole('link', { name: /^Look in the newest data/ }))
    expect(search()).toBe('')
  })
})

it('stays where the disputes are lost, and says what is missing', async () => {
  server.use(faulty('disputes', 'missing'))
  renderApp('/company/meta')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/^Meta has been in/)
  expect(screen.getByText('Disagreement of sources is not marked here.')).toBeVisible()
  expect(screen.getAllByRole('alert')[0]).toHaveTextContent(
    'disputes.json: the server answered 404',
  )
  expect(await section('Signed, and not')).toBeVisible()
})

it.each([
  ['stances', /^Where Meta stands is in a row that could not be read$/],
  [
    'commitments',
    /^Meta has been in talks .*; the row on its testing agreement could not be read$/,
  ],
])('stays where the %s are lost, and says nothing of what they held', async (table, heading) => {
  server.use(faulty(table, 'missing'))
  renderApp('/company/meta')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(heading)
  expect(screen.getAllByRole('alert')[0]).toHaveTextContent(
    `${table}.json: the server answered 404`,
  )
  expect(await section('Signed, and not')).toBeVisible()
  expect(await screen.findByRole('heading', { name: 'Latest models' })).toBeVisible()
})
