import '#tests/support/loaded.ts'
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Figure } from '#charts/frame/Figure.tsx'
import { registry } from '#charts/registry.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { TABLE_NAMES, type Tables } from '#domain/schema/tables.ts'
import { mockVersions } from '#mocks/dataset.ts'
import { replaced } from '#mocks/faults.ts'
import { aCompany, aStance } from '#tests/domain/standingFixture.ts'
import { openLens, published } from '#tests/domain/timelineFixture.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'
import { readAddress } from '#url/address.ts'

/** The researched record with a company that has no row in stances, commitments or positions, but for those given. */
function tablesWith(stances: readonly Stance[]): Partial<Tables> {
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, published(name)]))
  const actor = { id: 'acme', name: 'Acme', kind: 'company', country: 'US' }
  return {
    ...tables,
    companies: [...published('companies'), aCompany()],
    actors: [
      ...published('actors'),
      { ...actor, kind: 'company', testingAgreementSince: null } as const,
    ],
    stances: [...published('stances'), ...stances],
  }
}

const ENDED = aStance({ stance: 'resistant', from: '2024-01-01', to: '2024-12-31' })

describe.each([
  ['no stance at all', []],
  ['a stance that ended without a successor', [ENDED]],
] as const)('a company with %s', (_, stances) => {
  const show = async (id: string) => {
    const chart = await registry.find((one) => one.id === id)?.load()
    if (!chart) throw new Error(`no chart ${id}`)
    const { values } = readAddress(chart.address, '?who=acme')
    return chart.show(tablesWith(stances), { ...openLens, who: ['acme'] }, values)
  }

  it.each([
    ['standing', 1, /^Not coded$/],
    ['standing', 3, /^Not coded$/],
    ['standing', 9, /^Not coded$/],
    ['comparison', 2, /^Not coded$/],
    ['commitments', 2, /^Not coded$/],
  ])('is “not coded” in the numbers of %s, column %i', async (id, column, words) => {
    const { rows } = (await show(id)).table
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row[column]).toMatch(words)
  })

  it.each(['standing', 'comparison', 'commitments', 'stance-timeline'])(
    'is “not coded” as %s draws it, and nobody is coded by what has ended',
    async (id) => {
      render(<Figure shown={await show(id)} />)
      expect((await screen.findAllByText(/not coded/i)).length).toBeGreaterThan(0)
      expect(screen.queryByText(/^(\? )?(nothing|none) found$/i)).toBeNull()
    },
  )
})

it('is “not coded” in the record of a company without any stance', async () => {
  const chart = await registry.find(({ id }) => id === 'company-record')?.load()
  if (!chart) throw new Error('no chart')
  const { values } = readAddress(chart.address, '?who=acme')
  const shown = chart.show(tablesWith([]), { ...openLens, who: ['acme'] }, values)
  expect(shown.table.rows).toEqual([[null, null, 'Stance', 'Not coded', null, null]])
  render(<Figure shown={shown} />)
  expect(await screen.findByText('Not coded')).toBeVisible()
})

describe('without stances of Meta', () => {
  const stances = (mockVersions['2026-11-23']?.stances ?? []).filter(
    (row) => Object(row).company !== 'meta',
  )

  it('its page says that none is coded', async () => {
    server.use(...replaced('stances', stances))
    renderApp('/company/meta')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'No stance of Meta is coded',
    )
    expect(screen.getByText('– Not coded')).toBeVisible()
    expect(
      await screen.findByText('No stance of Meta is coded in this version of the data.'),
    ).toBeVisible()
  })

  it('the panel of its cell, and its embed, say so', async () => {
    server.use(...replaced('stances', stances))
    renderApp('/compare?cell=meta.stance')
    const panel = await screen.findByRole('complementary')
    expect(await within(panel).findAllByText(/not coded/i)).not.toEqual([])
  })

  it('its embed says so', async () => {
    server.use(...replaced('stances', stances))
    renderApp('/embed/standing?v=1&who=meta')
    expect((await screen.findAllByText(/not coded/i)).length).toBeGreaterThan(0)
  })
})
