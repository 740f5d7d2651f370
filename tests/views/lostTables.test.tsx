import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { faulty } from '#mocks/faults.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

const OF_THE_PAGE = [
  ['/timeline', 'actors', 'Timeline'],
  ['/compare', 'dimensions', 'Compare'],
  ['/scenarios', 'models', 'Scenarios'],
  ['/models?sort=name', 'models', 'Models'],
  ['/company/meta?asof=2026-06-26', 'companies', 'Company'],
] as const

it.each(OF_THE_PAGE)(
  'keeps heading, title and menu of %s where the %s are lost, and offers it as it was written',
  async (address, table, name) => {
    server.use(faulty(table, 'missing'))
    renderApp(address)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(name)
    expect(document.title).toBe(`${name} · Oversight Atlas`)
    expect(screen.getByRole('banner')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent(`${table}.json: the server answered 404`)
    expect(screen.getByRole('link', { name: 'Open this page as it was written' })).toHaveAttribute(
      'href',
      address.replace(/\?.*/, ''),
    )
  },
)

const OF_A_PART = [
  ['/', 'stances', 'Where each company stands'],
  ['/timeline', 'stances', 'Stances and events'],
  ['/compare?against=2026-06-26', 'instruments', 'What changed'],
] as const

it.each(OF_A_PART)(
  'keeps a heading of %s where its first part cannot do without the %s',
  async (address, table, name) => {
    server.use(faulty(table, 'missing'))
    renderApp(address)
    expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible()
    expect(screen.getAllByRole('alert')[0]).toHaveTextContent(
      `${table}.json: the server answered 404`,
    )
  },
)
