import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { SCHEMA_VERSION } from '#domain/schema/schemaVersion.ts'
import { mockChanges, mockIndex, mockVersions } from '#mocks/dataset.ts'
import { faulty, replaced } from '#mocks/faults.ts'
import { renderApp, search } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

const notice = async (words: RegExp) => {
  const [title] = await screen.findAllByText(words)
  const found = title?.closest<HTMLElement>('[role=status], [role=alert]')
  if (!found) throw new Error(`no notice says ${String(words)}`)
  return found
}

it('names every part of a link that could not be used, and keeps the rest', async () => {
  renderApp('/models?who=metta,google&from=2026&to=2025&asof=2025-02-30&sort=size')
  const said = await notice(/4 parts of this link could not be used/)
  expect(said).toHaveTextContent('“metta” is not in the data (closest: meta)')
  expect(said).toHaveTextContent(
    'the range ended before it began (2026 to 2025), so it is not used',
  )
  expect(said).toHaveTextContent('“2025-02-30” is not a day')
  expect(said).toHaveTextContent('“size” is not one of')
  expect(await screen.findByRole('button', { name: /Take away: .*Google/ })).toBeInTheDocument()
})

it('offers what was meant as a link, which takes the notice along', async () => {
  const { user } = renderApp('/models?who=metta,google&sort=nme')
  const said = await notice(/2 parts of this link could not be used/)
  await user.click(within(said).getByRole('link', { name: 'meta' }))
  expect(await notice(/One part of this link could not be used/)).toHaveTextContent('“nme”')
  await user.click(screen.getByRole('link', { name: 'name' }))
  await waitFor(() => expect(screen.queryByText(/could not be used/)).not.toBeInTheDocument())
  expect(search()).toContain('who=meta,google')
})

it('repairs the address when the notice is dismissed, and keeps what it could not know', async () => {
  const { user } = renderApp('/models?who=metta,google&asof=2025-02-30&sort=size&utm_source=mail')
  const said = await notice(/3 parts of this link could not be used/)
  await user.click(within(said).getByRole('button', { name: 'Dismiss' }))
  await waitFor(() => expect(search()).toBe('?who=google&utm_source=mail'))
  expect(screen.queryByText(/could not be used/)).not.toBeInTheDocument()
})

it('says which parameters mean nothing here, and takes them out of the address once that is read', async () => {
  const { user } = renderApp('/scenarios?time=2024&meta=signs&utm_source=mail')
  const said = await notice(/One part of this link could not be used/)
  expect(said).toHaveTextContent('time: is not a parameter of this page')
  await user.click(within(said).getByRole('button', { name: 'Dismiss' }))
  await waitFor(() => expect(search()).toBe('?meta=signs&utm_source=mail'))
})

it('does not let one unknown name empty the page', async () => {
  renderApp('/models?who=metta')
  const table = await screen.findByRole('table', { name: /^Models, sorted by/ })
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(20)
})

it('can be dismissed', async () => {
  const { user } = renderApp('/models?sort=size')
  const said = await notice(/One part of this link could not be used/)
  await user.click(within(said).getByRole('button', { name: /dismiss/i }))
  expect(said).not.toBeInTheDocument()
})

it('shows the nearest version where the pinned one does not exist, and says so', async () => {
  renderApp('/models?data=2026-08-01')
  expect(await notice(/could not be used/)).toHaveTextContent(
    'there is no version 2026-08-01; 2026-06-26 is shown instead',
  )
})

it('says that a pinned version is older, and leads to the newer one', async () => {
  const { user } = renderApp('/models?data=2026-06-26&sort=name')
  const said = await notice(/You are looking at data of 26 June 2026/)
  await user.click(within(said).getByRole('link', { name: 'Open with the newer data' }))
  expect(search()).toBe('?sort=name')
  expect(await screen.findByRole('table', { name: /^Models, sorted by/ })).toBeInTheDocument()
})

it('says that an as-of day lies after the data, and keeps it', async () => {
  const { user } = renderApp('/?asof=2035-01-01')
  const said = await notice(/1 January 2035 lies after the data/)
  expect(said).toHaveTextContent('The data ends on 23 November 2026')
  expect(search()).toBe('?asof=2035-01-01')
  await user.click(within(said).getByRole('link', { name: 'Look as of the day of the data' }))
  expect(search()).toBe('')
  expect(said).not.toBeInTheDocument()
})

it('names a bad row, and shows the others', async () => {
  const [first, ...others] = mockVersions['2026-11-23']?.models ?? []
  server.use(...replaced('models', [{ ...Object(first), released: '2026-13' }, ...others]))
  renderApp('/models')
  const said = await notice(/One row is left out/)
  expect(said).toHaveTextContent(
    `models, row 1 (${Object(first).id}): released: “2026-13” is not a date`,
  )
  const table = await screen.findByRole('table', { name: /^Models, sorted by/ })
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(20)
})

it('names what this page does not know of the data, once each, and shows the rest', async () => {
  const models = mockVersions['2026-11-23']?.models ?? []
  server.use(
    ...replaced(
      'models',
      models.map((row) => ({ ...Object(row), modality: 'text' })),
    ),
  )
  renderApp('/models')
  const said = await notice(/This page does not know a part of the data/)
  expect(
    within(said)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['models.modality'])
  expect(within(said).queryByRole('button', { name: 'Reload the page' })).not.toBeInTheDocument()
  const table = await screen.findByRole('table', { name: /^Models, sorted by/ })
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(20)
})

it('names what this page does not know of what versions changed, once they are read', async () => {
  server.use(
    http.get('*/data/changes.json', () =>
      HttpResponse.json(mockChanges.map((one) => ({ ...one, reviewer: 'x' }))),
    ),
  )
  renderApp('/data?tab=versions')
  const said = await notice(/This page does not know a part of the data/)
  expect(within(said).getByRole('listitem')).toHaveTextContent(/^changes\.reviewer$/)
})

it('offers to reload where the data is newer than the page, and shows what it can', async () => {
  const index = await mockIndex()
  const versions = index.versions.map((version) => ({ ...version, schema: SCHEMA_VERSION + 1 }))
  server.use(http.get('*/data/index.json', () => HttpResponse.json({ ...index, versions })))
  renderApp('/models')
  const said = await notice(/The data is newer than this page/)
  expect(within(said).getByRole('button', { name: 'Reload the page' })).toBeInTheDocument()
  expect(await screen.findByRole('table', { name: /^Models, sorted by/ })).toBeInTheDocument()
})

it('says which file failed and why, and tries again', async () => {
  server.use(faulty('models', 'page', { once: true }))
  const { user } = renderApp('/models')
  const said = await screen.findByRole('alert')
  expect(said).toHaveTextContent(
    '2026-11-23/models.json: the server answered with a page instead of data',
  )
  await user.click(within(said).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('table', { name: /^Models, sorted by/ })).toBeInTheDocument()
})

it('keeps the rest of the page where one table fails', async () => {
  server.use(faulty('familyDownloads', 'broken'))
  renderApp('/models')
  expect(await screen.findByRole('table', { name: /^Models, sorted by/ })).toBeInTheDocument()
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'familyDownloads.json: the server answered 503',
  )
})

it('keeps a record readable where its sources fail', async () => {
  server.use(faulty('sources', 'missing'))
  renderApp('/models?model=gpt-5-6-sol')
  const alerts = await screen.findAllByRole('alert')
  expect(alerts[0]).toHaveTextContent('sources.json: the server answered 404')
})

it.each([
  ['/timeline?q=caisi', 'sources', () => screen.findByRole('heading', { name: /events? / })],
  [
    '/data?tab=codings',
    'sources',
    () => screen.findByRole('heading', { name: 'What other sources said' }),
  ],
  ['/models', 'thresholds', () => screen.findByRole('table', { name: /^Models, sorted by/ })],
  ['/models?model=gpt-5-6-sol', 'companies', () => screen.findByText('Licence')],
  ['/company/meta', 'codebook', () => screen.findByRole('region', { name: /^Six periods/ })],
  ['/', 'indicators', () => screen.findByRole('heading', { level: 1 })],
])(
  'names on %s that the table %s is lost, and loses nothing that does not rest on it',
  async (page, table, kept) => {
    server.use(faulty(table, 'missing'))
    renderApp(page)
    const said = await notice(/^One table could not be read/)
    expect(said).toHaveTextContent(
      `One table could not be read: ${table}. What does not rest on it is shown.2026-11-23/${table}.json: the server answered 404.`,
    )
    expect(await kept()).toBeVisible()
  },
)

it('takes the name of a lost table back once it is read', async () => {
  server.use(faulty('models', 'missing', { once: true }))
  const { user } = renderApp('/models')
  const said = await notice(/^One table could not be read: models\./)
  await user.click(await screen.findByRole('button', { name: 'Try again' }))
  await screen.findByRole('table', { name: /^Models, sorted by/ })
  expect(said).not.toBeInTheDocument()
})

it('says so where there is no page', async () => {
  renderApp('/nowhere')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'There is no page at this address',
  )
})

it.each([
  ['/companys/meta', 'Meta', '/company/meta'],
  ['/scenario', 'Scenarios', '/scenarios'],
  ['/data/codebok', 'How stances are coded', '/data#codebook'],
])('offers on %s the nearest page, and the search', async (path, title, href) => {
  const { user } = renderApp(`${path}?asof=2026-07-01`)
  const near = await screen.findByRole('region', { name: /^The nearest pages?$/ })
  const link = await within(near).findByRole('link', { name: title })
  expect(link).toHaveAttribute('href', href.replace(/(#|$)/, '?asof=2026-07-01$1'))
  await user.clear(screen.getByRole('searchbox'))
  await user.type(screen.getByRole('searchbox'), 'meta{Enter}')
  expect(window.location.pathname).toBe('/search')
  expect(search()).toBe('?q=meta&asof=2026-07-01')
})

it('undoes a choice with Back', async () => {
  const { user } = renderApp('/models')
  await user.click(await screen.findByRole('link', { name: 'Developer' }))
  expect(search()).toBe('?sort=developer')
  window.history.back()
  await waitFor(() => expect(search()).toBe(''))
})

it('mends a link that a mail program altered, says so, and shows what was meant', async () => {
  renderApp('/models?v=1&amp;who=OpenAI,meta&amp;data=2026-06-26).')
  const said = await notice(/^4 parts of this link had been altered, and were mended/)
  expect(said).toHaveTextContent('“OpenAI,meta” is read as “openai,meta”')
  expect(said).toHaveTextContent('“2026-06-26).” is read as “2026-06-26”')
  expect(await notice(/You are looking at data of 26 June 2026/)).toBeInTheDocument()
  expect(await screen.findByRole('button', { name: /Take away: .*OpenAI/ })).toBeInTheDocument()
  expect(screen.queryByText(/could not be used/)).toBeNull()
})

it('reads what a link had after a sign that began a fragment, and keeps it on the next page', async () => {
  renderApp('/models?v=1&#038;who=meta&#038;data=2026-06-26')
  expect(await notice(/^2 parts of this link had been altered/)).toHaveTextContent('data: ')
  expect(await notice(/You are looking at data of 26 June 2026/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Codebook' })).toHaveAttribute(
    'href',
    '/data?who=meta&data=2026-06-26#codebook',
  )
})

it('shows a page whose fragment cannot be decoded', async () => {
  renderApp('/models#%')
  expect(await screen.findByRole('table', { name: /^Models, sorted by/ })).toBeInTheDocument()
})

it('takes who and when along to what changed, and everywhere else', async () => {
  renderApp('/models?who=meta&asof=2026-06-01&data=2026-06-26')
  const said = await notice(/You are looking at data of 26 June 2026/)
  expect(within(said).getByRole('link', { name: 'See what changed' })).toHaveAttribute(
    'href',
    '/compare?who=meta&asof=2026-06-01&data=2026-06-26&against=2026-11-23',
  )
  const footer = screen.getByRole('contentinfo')
  for (const link of within(footer).getAllByRole('link')) {
    if (link.getAttribute('href')?.startsWith('/')) {
      expect(link).toHaveAttribute(
        'href',
        expect.stringContaining('asof=2026-06-01&data=2026-06-26'),
      )
    }
  }
})

it('leaves a name that the data does not know out of the chips and of what a choice writes', async () => {
  const { user } = renderApp('/models?who=nobody')
  expect(await notice(/could not be used/)).toHaveTextContent('“nobody” is not in the data')
  await user.click(await screen.findByRole('link', { name: 'Developer' }))
  expect(search()).toBe('?sort=developer')
  expect(screen.queryByRole('button', { name: /Take away/ })).toBeNull()
})
