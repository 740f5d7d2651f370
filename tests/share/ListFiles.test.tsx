import { screen, waitFor, within } from '@testing-library/react'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'
import { savedFiles } from '#tests/support/savedFiles.ts'

/**
 * What another project's parser reads of the CSV that a page saves.
 *
 * @param look at what the page shows when it is asked for the file: more may be found once sources are there
 */
async function csvOf<Seen>(what: string, look: () => Seen) {
  const saved = savedFiles()
  const group = await screen.findByRole('group', { name: `Download ${what}` })
  const seen = look()
  within(group)
    .getByRole('button', { name: `Download CSV of ${what}` })
    .click()
  await waitFor(() => expect(saved.size).toBe(1))
  const [[name, blob] = ['', null]] = saved
  const text = (await blob?.text()) ?? ''
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  return { name, rows: data, seen }
}

const texts = (all: readonly HTMLElement[]) => all.map(({ textContent }) => textContent)

/** ISO 8601, or EDTF: a month, about, between, open. */
const DATE = /^(\d{4}(-\d\d){0,2}[~?%]?(\/(\d{4}(-\d\d){0,2}|\.\.))?|\.\.)$/

describe('a table or list is saved as it stands', () => {
  it.each(['compute', 'name'])('models, sorted by %s', async (sort) => {
    renderApp(`/models?sort=${sort}&who=meta,openai`)
    const { name, rows, seen } = await csvOf('the models listed', () => {
      const table = screen.getByRole('table', { name: `Models, sorted by ${sort}` })
      return texts(within(table).getAllByRole('rowheader'))
    })
    expect(name).toBe('oversight-atlas_models_2026-11-23.csv')
    expect(rows.map(({ Model }) => Model)).toEqual(seen)
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) {
      expect(row['Released']).toMatch(DATE)
      expect(row['Source addresses']?.split(' ')).toHaveLength(
        row['Source ids']?.split(' ').length ?? 0,
      )
    }
  })

  it.each([
    '/timeline?q=meta&order=oldest&of=meta',
    '/timeline?q=review&order=match&from=2024',
    '/timeline?who=openai,google',
  ])('events of %s', async (address) => {
    renderApp(address)
    const { rows, seen } = await csvOf('the events listed', () =>
      screen.getAllByRole('link').flatMap(({ dataset }) => dataset['event'] ?? []),
    )
    expect(rows.map(({ Id }) => Id)).toEqual(seen)
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows) expect(row['Date']).toMatch(DATE)
  })

  it('periods of a company, newest first, with what is open still open', async () => {
    renderApp('/company/meta')
    const { name, rows, seen } = await csvOf('the periods', () => {
      const section = screen.getByRole('region', { name: /periods, each with its reason$/ })
      const items = within(section).getAllByRole('listitem')
      return items.map((item) => item.querySelector('strong')?.textContent)
    })
    expect(name).toBe('oversight-atlas_meta-periods_2026-11-23.csv')
    expect(rows.map((row) => `${row['Participation']}.`)).toEqual(seen)
    expect(rows[0]?.['To']).toBe('..')
    for (const row of rows) expect(row['From']).toMatch(DATE)
  })

  it('sources that hold the words looked for', async () => {
    renderApp('/data?tab=sources&q=reuters')
    const { rows, seen } = await csvOf('the sources listed', () =>
      screen.getByText(/match “reuters”/),
    )
    expect(seen).toHaveTextContent(new RegExp(`^${rows.length} of `))
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(Object.values(row).join(' ')).toMatch(/reuters/i)
  })
})

it('says the sides of a dispute in the row that it is about', async () => {
  renderApp('/timeline?who=meta')
  const { rows } = await csvOf('the events listed', () => null)
  const disputed = rows.filter((row) => row['Sources disagree'] !== 'no')
  expect(disputed.length).toBeGreaterThan(0)
  for (const row of disputed) expect(row['What each side says']).toMatch(/^1\. .* 2\. /)
})

it('says in JSON what narrows the list, the lane too', async () => {
  renderApp('/timeline?q=meta&of=meta')
  const saved = savedFiles()
  const group = await screen.findByRole('group', { name: 'Download the events listed' })
  within(group).getByRole('button', { name: /JSON/ }).click()
  await waitFor(() => expect(saved.size).toBe(1))
  const json: unknown = JSON.parse((await [...saved.values()][0]?.text()) ?? '')
  expect(json).toMatchObject({
    chart: 'events',
    filters: expect.stringMatching(/“meta” · only the lane “Meta”$/),
    parameters: { of: 'meta', q: 'meta' },
  })
})
