import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { replaced } from '#mocks/faults.ts'
import { renderApp, search } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'
import { stepFixture } from './storyFixture.ts'

const steps = [
  stepFixture(1, { address: '/models' }),
  stepFixture(2, { address: '/models?who=meta', embed: '/embed/standing?who=meta' }),
  stepFixture(3, { address: '/data' }),
]

beforeEach(() => server.use(...replaced('stories', steps)))

const bar = async () => within(await screen.findByRole('region', { name: 'Story: Who signed?' }))
const here = () => window.location.pathname + search()
const said = async (words: string) => {
  const told = await bar()
  await waitFor(() => expect(told.getByRole('status')).toHaveTextContent(words))
}

describe('a step of a story', () => {
  it('tells its sentence with its source above the view, and links to the steps beside it', async () => {
    renderApp('/models?who=meta&story=who-signed.2&sort=name')
    const told = await bar()
    expect(told.getByText('Sentence 2 of the story.')).toBeVisible()
    expect(told.getByText('2 of 3')).toBeVisible()
    expect(await told.findByRole('link', { name: /The New York Times/ })).toHaveAttribute(
      'href',
      'https://www.nytimes.com/2026/06/23/business/meta-ai-government-reviews-security.html',
    )
    const to = (name: string) => told.getByRole('link', { name }).getAttribute('href')
    expect(to('Previous')).toBe('/models?story=who-signed.1')
    expect(to('Next')).toBe('/data?story=who-signed.3')
    expect(to('Who signed?')).toBe('/models?who=meta&story=who-signed.2')
    expect(to('Close the story')).toBe('/models?who=meta&sort=name')
    expect(told.getByRole('status')).toBeEmptyDOMElement()
  })

  it('is told anew as the arrow keys step, and ends where the story does', async () => {
    const { user } = renderApp('/models?story=who-signed.1')
    await bar()
    await user.keyboard('{ArrowRight}')
    await said('2 of 3: Sentence 2 of the story.')
    expect(here()).toBe('/models?who=meta&story=who-signed.2')
    await user.keyboard('{ArrowRight}')
    await said('3 of 3: Sentence 3')
    await user.keyboard('{ArrowRight}')
    expect(here()).toBe('/data?story=who-signed.3')
    await user.keyboard('{ArrowLeft}')
    await said('2 of 3: Sentence 2')
    const told = await bar()
    await user.click(told.getByRole('link', { name: 'Previous' }))
    await said('1 of 3: Sentence 1')
    expect(told.getByRole('link', { name: 'Previous' })).toHaveAttribute('aria-disabled', 'true')
    // The link that was pressed leads nowhere now; focus is not lost with it.
    expect(document.activeElement).not.toBe(document.body)
  })

  it('is closed, and the view stays', async () => {
    const { user } = renderApp('/models?who=meta&story=who-signed.2&sort=name')
    const told = await bar()
    await user.click(told.getByRole('link', { name: 'Close the story' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Story/ })).toBeNull())
    expect(here()).toBe('/models?who=meta&sort=name')
  })

  it('stays while its view is changed, and is left on the way to another page', async () => {
    const { user } = renderApp('/models?who=meta&story=who-signed.2')
    await bar()
    await user.click(await screen.findByRole('button', { name: /Take away: .*Meta/ }))
    await waitFor(() => expect(here()).toBe('/models?story=who-signed.2'))
    const [out] = screen.getAllByRole('link', { name: 'Codebook' })
    expect(out).toHaveAttribute('href', '/data#codebook')
  })
})

describe('a step that is not there', () => {
  const notice = async () => {
    const [title] = await screen.findAllByText(/One part of this link could not be used/)
    return within(title?.closest<HTMLElement>('[role=status]') ?? document.body)
  }

  it.each([
    [
      'who-signed.9',
      /the story has three steps/,
      'step 3 of “Who signed?”',
      '/data?story=who-signed.3',
    ],
    ['who-sined', /is not in the data/, 'step 1 of “Who signed?”', '/models?story=who-signed.1'],
  ])('is named, with the nearest as a link: %s', async (step, why, words, href) => {
    renderApp(`/models?story=${step}`)
    const said = await notice()
    expect(said.getByText(why)).toBeVisible()
    expect(said.getByRole('link', { name: words })).toHaveAttribute('href', href)
    expect(screen.queryByRole('region', { name: /^Story/ })).toBeNull()
  })

  it('is named without a link where no story has nearly that name', async () => {
    renderApp('/models?story=quite-another')
    const said = await notice()
    expect(said.getByText(/“quite-another\.1” is not in the data/)).toBeVisible()
    expect(said.queryByRole('link')).toBeNull()
  })

  it('is looked for in the newest data where older data tells no story', async () => {
    renderApp('/models?data=2026-06-26&story=who-signed.2')
    const said = await notice()
    expect(said.getByText(/data of 26 June 2026 does not tell “who-signed\.2”/)).toBeVisible()
    expect(said.getByRole('link', { name: 'step 2 of “Who signed?”' })).toHaveAttribute(
      'href',
      '/models?who=meta&story=who-signed.2',
    )
  })
})

describe('a story', () => {
  it('is told in a frame by the embeds of its steps, which look alike', async () => {
    renderApp('/embed/standing?story=who-signed.1&theme=dark')
    const told = await bar()
    expect(told.getByRole('link', { name: 'Next' })).toHaveAttribute(
      'href',
      '/embed/standing?who=meta&story=who-signed.2&theme=dark',
    )
    expect(told.queryByRole('link', { name: /Close/ })).toBeNull()
  })

  it('is named in a frame where it has no such step', async () => {
    renderApp('/embed/standing?story=who-signed.9')
    const said = await screen.findByText(/This step of a story could not be found/)
    expect(said.closest('[role=alert]')).toHaveTextContent('the story has three steps')
  })

  it('is offered by the overview, which leads to all its steps', async () => {
    const { user } = renderApp('/')
    const ways = within(await screen.findByRole('navigation', { name: 'Go on from here' }))
    await user.click(ways.getByRole('link', { name: 'Stories' }))
    expect(await screen.findByRole('heading', { name: 'Who signed?' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Sentence 3 of the story.' })).toHaveAttribute(
      'href',
      '/data?story=who-signed.3',
    )
  })

  it('is said not to be told by older data, and where it is', async () => {
    renderApp('/data?tab=stories&data=2026-06-26')
    expect(await screen.findByText('This version of the data tells no story.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'See that of 23 November 2026' })).toHaveAttribute(
      'href',
      '/data#stories',
    )
  })

  it('is found by the words of its sentences', async () => {
    renderApp('/search?q=sentence')
    const found = await screen.findByRole('link', { name: /Who signed\?/ })
    expect(found).toHaveAttribute('href', '/models?story=who-signed.1')
  })
})
