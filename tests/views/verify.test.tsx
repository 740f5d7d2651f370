import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp, search } from '#tests/support/renderApp.tsx'

const QUESTION = 'Does this figure still say what the data says?'

async function pasted(link: string) {
  const { user } = renderApp('/verify')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(QUESTION)
  if (link) await user.type(screen.getByRole('textbox', { name: /Or paste a link/ }), link)
  await user.click(screen.getByRole('button', { name: 'Check it' }))
  return user
}

it('says “changed” of an old pinned link, which rows differ, and leads to both views', async () => {
  await pasted('/embed/standing?v=1&asof=2026-06-26&data=2026-06-26')
  expect(await screen.findByText('Changed.')).toBeVisible()
  const chart = screen.getByRole('region', { name: /./ })
  expect(within(chart).getByText('Changed', { selector: 'dt' })).toBeVisible()
  expect(
    screen.getByRole('link', { name: 'Open the view with data of 26 Jun 2026' }),
  ).toHaveAttribute('href', expect.stringMatching(/^\/\?v=2&.*data=2026-06-26/))
  expect(screen.getByRole('link', { name: 'Open it with the newest data' })).toHaveAttribute(
    'href',
    '/',
  )
  expect(screen.getAllByRole('figure').length).toBeGreaterThan(0)
  expect(search()).toBe('')
})

it('says “same” of a link to the newest data', async () => {
  await pasted('/embed/standing?data=2026-11-23')
  expect(await screen.findByText('Same.')).toBeVisible()
  expect(screen.getByText(/no newer version is published/)).toBeVisible()
})

it('names what of a link could not be used, and so was not compared', async () => {
  await pasted('/embed/coverage?data=2026-11-23&threshold=abc&who=metta')
  expect(await screen.findByText('Same.')).toBeVisible()
  const said = screen.getByText('Part of the link could not be used.').parentElement
  expect(said).toHaveTextContent('threshold: “abc” is not an amount of compute')
  expect(said).toHaveTextContent('who: “metta” is not in the data (closest: meta)')
})

it.each([
  '/embed/standing?v=1&amp;who=meta&amp;data=2026-11-23',
  '/embed/standing?v=1&#038;who=meta&#038;data=2026-11-23',
  '/company/meta?v=1&amp;data=2026-11-23).',
])('says what of a link had been altered: %s', async (link) => {
  await pasted(link)
  expect(await screen.findByText('Same.')).toBeVisible()
  const said = screen.getByText('Part of the link had been altered, and was mended.').parentElement
  expect(said).toHaveTextContent(/\bdata: /)
})

it('checks every chart of a page', async () => {
  await pasted('/compare?data=2026-06-26')
  expect(await screen.findByText(/\d of its \d charts differ/)).toBeVisible()
  expect(screen.queryByRole('figure')).toBeNull()
})

it('says in plain words that a file is foreign, and never shows it', async () => {
  const { user } = renderApp('/verify')
  const evil = '<svg xmlns="http://www.w3.org/2000/svg"><script>window.evil = 1</script></svg>'
  const file = new File([evil], 'evil.svg', { type: 'image/svg+xml' })
  await user.upload(await screen.findByLabelText(/Choose a picture/), file)
  expect(await screen.findByText('Unknown. This file is not known here.')).toBeVisible()
  expect(screen.getByText('evil.svg')).toBeVisible()
  expect(document.querySelector('main script')).toBeNull()
})

it('takes what is dropped anywhere on the page, and nothing that is no file', async () => {
  renderApp('/verify')
  const field = await screen.findByLabelText(/Choose a picture/)
  const file = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'photo.jpg')
  const heading = screen.getByRole('heading', { level: 1 })
  const files = { types: ['Files'], files: [file] }
  // `false`: the browser is kept from leaving the page for the file.
  expect(fireEvent.dragOver(heading, { dataTransfer: files })).toBe(false)
  expect(field.closest('label')).toHaveAttribute('data-dragged')
  expect(fireEvent.drop(heading, { dataTransfer: files })).toBe(false)
  expect(field.closest('label')).not.toHaveAttribute('data-dragged')
  expect(await screen.findByText(/It is a JPEG\./)).toBeVisible()
  const words = { types: ['text/plain'], files: [] }
  expect(fireEvent.drop(heading, { dataTransfer: words })).toBe(true)
})

it('refuses a file that is too large without reading it', async () => {
  const { user } = renderApp('/verify')
  const file = new File(['x'], 'large.png', { type: 'image/png' })
  Object.defineProperty(file, 'size', { value: 25 * 1024 * 1024 })
  file.arrayBuffer = () => Promise.reject(new Error('it was read'))
  await user.upload(await screen.findByLabelText(/Choose a picture/), file)
  expect(await screen.findByText('Refused. This file is too large.')).toBeVisible()
})

it('is found from the footer', async () => {
  renderApp('/models')
  expect(await screen.findByRole('link', { name: 'Verify a figure' })).toHaveAttribute(
    'href',
    '/verify',
  )
})
