import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { renderApp, search } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

// A page without data of its own: the search is the same on each.
const HERE = '/verify'

const field = () => screen.findByRole('link', { name: /^Find anything/ })
const isOpen = () => document.querySelector('dialog[open] [role=combobox]') !== null

/** Opens the search and says some words. */
async function say(address: string, words: string) {
  const { user } = renderApp(address)
  await field()
  await user.keyboard('{Control>}k{/Control}')
  const dialog = within(await screen.findByRole('dialog', { name: 'Find anything' }))
  const input = dialog.getByRole('combobox')
  await user.click(input)
  if (words) await user.paste(words)
  const options = () => dialog.queryAllByRole('option')
  const rows = () => options().map(({ textContent }) => textContent)
  const shows = (pattern: RegExp) =>
    waitFor(() => expect(rows()).toContainEqual(expect.stringMatching(pattern)))
  return { user, dialog, input, options, rows, shows }
}

describe('opening', () => {
  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])(
    'is by %s, and Escape gives the page back',
    async (keys) => {
      const { user } = renderApp(`${HERE}?asof=2026-06-01&x=1`)
      await field()
      await user.keyboard(keys)
      const input = await screen.findByRole('combobox')
      expect(input).toHaveValue('')
      input.focus()
      await user.keyboard('{Escape}')
      expect(isOpen()).toBe(false)
      expect(search()).toBe('?asof=2026-06-01&x=1')
    },
  )

  it('is by the field in the head', async () => {
    const { user } = renderApp(HERE)
    await user.click(await field())
    expect(await screen.findByRole('combobox')).toBeVisible()
  })

  it('is not by “/” in a field, nor where a reader turned that off', async () => {
    const { user } = renderApp(HERE)
    await field()
    const search = await screen.findByRole('textbox')
    await user.type(search, 'a/b')
    expect(isOpen()).toBe(false)
    search.blur()
    await user.keyboard('/')
    await user.click(await screen.findByRole('checkbox', { name: '/ opens this' }))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.keyboard('/')
    expect(isOpen()).toBe(false)
    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('checkbox', { name: '/ opens this' })).not.toBeChecked()
  })

  it('leads to the page of the search where it is opened in another tab', async () => {
    renderApp(`${HERE}?who=meta&asof=2026-06-01&q=words&x=1`)
    expect(await field()).toHaveAttribute('href', '/search?who=meta&asof=2026-06-01&x=1')
  })
})

describe('what it finds', () => {
  it('is grouped, counted aloud, and says where the words were found', async () => {
    const { dialog, options, shows } = await say(HERE, 'meta sign')
    await shows(/^Source: /)
    expect(dialog.getByRole('status')).toHaveTextContent(
      /^\d+ found: 1 company, .* and \d+ sources?$/,
    )
    const [first] = options()
    expect(first).toHaveTextContent(/^Company: Meta/)
    expect(first).toHaveAttribute('aria-selected', 'true')
    expect(dialog.getByRole('combobox')).toHaveAttribute('aria-activedescendant', first?.id)
    expect(dialog.getAllByText(/^(in full|what happened|what sources claim):$/)[0]).toBeVisible()
    expect(dialog.getByRole('group', { name: 'Company' })).toContainElement(first ?? null)
  })

  it('opens all of a group in its place', async () => {
    const { user, options, rows, shows } = await say(HERE, 'meta')
    await shows(/^All \d+ answers$/)
    const all = options().find(({ textContent }) => /^All \d+ answers$/.test(textContent))
    const [many] = /\d+/.exec(all?.textContent ?? '') ?? []
    if (all) await user.click(all)
    await waitFor(() =>
      expect(rows().filter((row) => row.startsWith('Answer: '))).toHaveLength(Number(many)),
    )
    expect(search()).toBe('')
  })

  it('takes a slip of the pen for what it may have meant, and says so', async () => {
    const { dialog, rows, shows } = await say(HERE, 'antropic')
    await shows(/^Company: Anthropic/)
    expect(rows()[0]).toMatch(/^Company: Anthropic/)
    expect(
      dialog.getByText(/^Nothing has “antropic” here\. Shown is what has “anthropic”/),
    ).toBeVisible()
  })

  it('says that nothing has all the words, and which has something alone', async () => {
    const { user, dialog, shows } = await say(HERE, 'meta xqzzyqq')
    expect(await dialog.findByText('Nothing has all of “meta” and “xqzzyqq”.')).toBeVisible()
    expect(dialog.queryByRole('listbox')).toBeNull()
    expect(dialog.getByRole('status')).toHaveTextContent('Nothing found')
    await user.click(dialog.getByRole('button', { name: '“meta” alone' }))
    await shows(/^Company: Meta/)
  })

  it('is as of the day of the address', async () => {
    const { rows, shows } = await say(`${HERE}?asof=2024-06-01`, 'meta')
    await shows(/^Company: Meta/)
    const told = rows().filter((row) => !row.startsWith('Method: '))
    expect(told.join('\n')).not.toMatch(/2026|Negotiating/)
  })

  it('goes without a table that cannot be read, says so, and reads it again', async () => {
    server.use(
      http.get('*/sources.json', () => new HttpResponse('', { status: 503 }), { once: true }),
    )
    const { user, dialog, rows, shows } = await say(HERE, 'meta')
    expect(await dialog.findByText('The sources could not be read.')).toBeVisible()
    await shows(/^Company: Meta/)
    expect(rows().join('\n')).not.toMatch(/Source: /)
    await user.click(dialog.getByRole('button', { name: 'Try again' }))
    await shows(/^Source: /)
  })
})

describe('by keys', () => {
  it('arrows walk, pages leap to the next group, Enter opens, and the day goes along', async () => {
    const { user, dialog, options, shows } = await say(`${HERE}?asof=2026-11-01&x=1`, 'meta sign')
    await shows(/^Source: /)
    const current = () => dialog.getByRole('option', { selected: true })
    await user.keyboard('{ArrowUp}')
    expect(current()).toBe(options().at(-1))
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(current()).toBe(options()[1])
    const [, ...others] = dialog.getAllByRole('group')
    await user.keyboard('{PageDown}')
    expect(others).toContain(current().closest('[role=group]'))
    await user.keyboard('{PageUp}{PageUp}')
    expect(current()).toBe(options()[0])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.pathname).toBe('/company/meta'))
    expect(search()).toBe('?asof=2026-11-01&x=1')
    expect(isOpen()).toBe(false)
  })

  it('Enter waits for the answer to what was said', async () => {
    const { user } = await say(HERE, 'anthropic')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.pathname).toBe('/company/anthropic'))
  })

  it('Escape takes the words away before it closes', async () => {
    const { user, dialog, input } = await say(HERE, 'meta')
    await user.keyboard('{Escape}')
    expect(input).toHaveValue('')
    expect(dialog.getByText('You can say')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(isOpen()).toBe(false)
  })
})

describe('what it does', () => {
  it('compares whom it is told to', async () => {
    const { user, rows, shows } = await say(`${HERE}?asof=2026-11-01`, 'compare opnai meta')
    await shows(/^Compare OpenAI and Meta/)
    expect(rows()[0]).toMatch(/^Compare OpenAI and Meta/)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.pathname).toBe('/compare'))
    expect(search()).toBe('?who=openai,meta&asof=2026-11-01')
  })

  it('shows the page that one is on as of a day', async () => {
    const { user, shows } = await say(`${HERE}?x=1`, 'as of march 2025')
    await shows(/^See this page as of 31 March 2025/)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(search()).toBe('?asof=2025-03-31&x=1'))
    expect(window.location.pathname).toBe(HERE)
    expect(isOpen()).toBe(false)
  })

  it('opens the dialog that shares the page at what was asked for', async () => {
    const { user, shows } = await say(HERE, 'cite this page')
    await shows(/^Cite this page/)
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('dialog', { name: 'Share and cite' })).toBeVisible()
    expect(screen.getByRole('tab', { name: 'Cite', selected: true })).toBeVisible()
  })

  it('says where a page has no picture, and offers what it has', async () => {
    const { user, shows } = await say(HERE, 'download the picture')
    await shows(/^Share this page.*It has no figure/)
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('dialog', { name: 'Share and cite' })).toBeVisible()
    expect(screen.getByRole('tab', { name: 'Link', selected: true })).toBeVisible()
  })

  it('keeps at hand what was opened lately in this tab', async () => {
    sessionStorage.setItem('oversight-atlas:lately', '["company:anthropic","company:gone"]')
    const { dialog, rows, shows } = await say(HERE, '')
    await shows(/Anthropic/)
    expect(rows()[0]).toMatch(/^Company: Anthropic/)
    expect(dialog.getByText('Lately')).toBeVisible()
  })
})
