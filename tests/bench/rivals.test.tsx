import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { mockVersions } from '#mocks/dataset.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { site, siteList } from './rivals.ts'

it('finds on the timeline what it reads and presses', async () => {
  const events = mockVersions['2026-11-23']?.events ?? []
  const { path, drawn, told, narrow, widen, zoom, plot } = site(events.length)
  const list = siteList(events.length)
  renderApp(`/${path}`)
  const found = (selector: string) => document.querySelector(selector)
  for (const [selector, text] of [drawn, list.drawn]) {
    await waitFor(() => expect(found(selector)).toHaveTextContent(text))
  }
  for (const selector of [...told, ...list.told]) expect(found(selector), selector).toBeVisible()
  const order = await screen.findByRole('button', { name: /^Binding order/ })
  expect([narrow, widen].map(found)).toEqual([order, order])
  expect(found(zoom)).toHaveAccessibleName('Zoom in')
  expect(found(plot)).toHaveRole('application')
})
