import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'

it.each([
  ['/compare', 'Compare'],
  ['/compare?cell=meta.stance', 'Meta, Stance · Compare'],
  ['/compare?cell=meta.nothing', 'Unknown cell · Compare'],
  ['/compare?against=2026-06-26&cell=meta.stance', 'Meta, Stance · Compare'],
  ['/models?model=muse-spark', 'Muse Spark · Models'],
  ['/scenarios?model=muse-spark', 'Muse Spark · Scenarios'],
  [
    '/scenarios?cell=two-tier.pre-release-review-coverage',
    'Pre-release review coverage, Two-tier · Scenarios',
  ],
  [
    '/timeline?event=pacing-the-frontier-letter',
    'Over 1,100 lab employees ask Washington to help build tools to pace AI · Timeline',
  ],
])('the title of %s names what is open, once', async (address, title) => {
  renderApp(address)
  await waitFor(() => expect(document.title).toBe(`${title} · Oversight Atlas`))
  await waitFor(() => expect(document.querySelectorAll('head > title')).toHaveLength(1))
})

it('is what a citation of the page names', async () => {
  const { user } = renderApp('/compare?cell=meta.stance')
  await screen.findByRole('complementary', { name: 'Meta, Stance' })
  await user.click(screen.getByRole('button', { name: 'Share and cite' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Share and cite' }))
  await user.click(dialog.getByRole('tab', { name: 'Cite' }))
  expect(dialog.getByText(/^Oversight Atlas \(2026\)/)).toHaveTextContent(
    /“Meta, Stance · Compare: [^”]+” \[data set\]/,
  )
})
